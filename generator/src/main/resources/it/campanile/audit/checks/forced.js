// What is left of controls when the reader chooses the colours (WCAG 1.4.11 for those who see with forced colours).
(() => {
  const checks = window.campanileChecks;
  if (!checks) return;
  const { style, seen, shown, forReaders, node, colour, contrast, behind } = checks;
  const FIELDS = 'input:not([type="radio"], [type="checkbox"], [type="hidden"], [type="range"], [type="color"], [type="image"], [type="submit"], [type="button"], [type="reset"], [type="file"]), select, textarea';
  const CONTROLS = 'a[href], button, summary, label, [role="button"], [role="link"], [role="tab"], [role="switch"]';

  const isEdged = (element) => {
    const { borderBottomWidth, borderBottomStyle, borderBottomColor, outlineStyle, outlineWidth } = style(element);
    const border = parseFloat(borderBottomWidth) > 0 && borderBottomStyle !== 'none' && contrast(colour(borderBottomColor), behind(element.parentElement)) >= 3;
    return border || (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0);
  };
  /** What a shape is drawn with: its inside or its line. */
  const drawnWith = (shape) => {
    const { fill, stroke, strokeWidth } = style(shape);
    return [fill, ...(parseFloat(strokeWidth) > 0 ? [stroke] : [])].filter((paint) => /^rgb/.test(paint)).map(colour).filter(({ a }) => a > 0.5);
  };
  const standsOut = (icon) => {
    const shapes = [icon, ...icon.querySelectorAll('path, circle, rect, ellipse, polygon, polyline, line, use')];
    const ground = behind(icon);
    return shapes.some((shape) => drawnWith(shape).some((paint) => contrast(paint, ground) >= 3));
  };

  const hasWords = (control) => {
    const walker = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode;
      if (data.trim() && shown(parentElement) && !forReaders(parentElement)) return true;
    }
    return false;
  };

  /**
   * Fields keep an edge, icons without words beside them can be told from what is behind them.
   *
   * edged: selector of what else has to keep an edge; icons: selector of what else has to stand out
   */
  checks.forced = (edged = '', icons = '') => {
    if (!matchMedia('(forced-colors: active)').matches) return [node(document.body, 'colours are not forced')];
    const found = [];
    for (const one of seen([FIELDS, edged].filter(Boolean).join(', '))) {
      if (!isEdged(one)) found.push(node(one, 'has no edge'));
    }
    const wordless = seen('svg').filter((icon) => {
      const control = icon.closest(CONTROLS);
      return control && !control.querySelector('img') && !hasWords(control);
    });
    for (const icon of new Set([...wordless, ...(icons ? seen(icons) : [])])) {
      if (!standsOut(icon)) found.push(node(icon, `is drawn with ${style(icon).fill} on ${JSON.stringify(behind(icon))}`));
    }
    return found;
  };
})();
