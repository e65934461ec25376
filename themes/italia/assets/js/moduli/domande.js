// Un collegamento a una domanda frequente la apre.

function apri() {
  const domanda = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (domanda instanceof HTMLDetailsElement) domanda.open = true;
}

addEventListener("hashchange", apri);
apri();
