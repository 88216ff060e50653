// Wide characters: the screen shows Polish, Nepali and Arabic.
#define NCURSES_WIDECHAR 1
#include <locale.h>
#include <ncurses.h>
