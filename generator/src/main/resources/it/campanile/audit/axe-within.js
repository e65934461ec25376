// Around axe's own source, in every new document. It keeps each field of each of its objects in a WeakMap, thousands of
// colours a page with six fields each, which is slow to fill and to clear away. Here the name stands for a map that keeps
// the value with the object itself, where it can.
{
  const Slow = window.WeakMap;
  class FieldMap {
    #name = Symbol('axe');
    #others = null;
    constructor(entries = []) {
      for (const [key, value] of entries ?? []) this.set(key, value);
    }
    get(key) {
      return this.#others?.has(key) ? this.#others.get(key) : key[this.#name];
    }
    has(key) {
      return key === Object(key) && (Object.hasOwn(key, this.#name) || this.#others?.has(key) === true);
    }
    set(key, value) {
      if (Object.isExtensible(key)) key[this.#name] = value;
      else (this.#others ??= new Slow()).set(key, value);
      return this;
    }
    delete(key) {
      return this.#others?.delete(key) || (this.has(key) && delete key[this.#name]);
    }
  }
  class FieldSet {
    #fields = new FieldMap();
    constructor(values = []) {
      for (const value of values ?? []) this.add(value);
    }
    add(value) {
      this.#fields.set(value, true);
      return this;
    }
    has(value) {
      return this.#fields.has(value);
    }
    delete(value) {
      return this.#fields.delete(value);
    }
  }
  ((WeakMap, WeakSet) => {
    /* axe.min.js */
  })(FieldMap, FieldSet);
}
