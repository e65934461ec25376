/*! Bootstrap Italia - https://italia.github.io/bootstrap-italia/ - BSD-3-Clause */
// Tutto ciò che gira nelle pagine: ogni modulo lavora solo dove trova ciò che gli serve.

import "bootstrap-italia/js/plugins/navbar-collapsible.js";
import "./moduli/azioni.js";
import "./moduli/domande.js";
import "./moduli/elenco.js";
import "./moduli/immagini.js";
import "./moduli/indice.js";
import "./moduli/mappa.js";
import "./moduli/orari.js";
import "./moduli/stampa.js";
import "./moduli/tabella.js";
import "./moduli/valutazione.js";
