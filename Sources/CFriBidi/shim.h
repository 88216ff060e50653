#include <fribidi/fribidi.h>
#include <stdbool.h>

// Swift does not see macros that compute, and the direction of a paragraph is one.
static inline FriBidiParType screen_paragraph(bool leftward) { return leftward ? FRIBIDI_PAR_RTL : FRIBIDI_PAR_LTR; }
