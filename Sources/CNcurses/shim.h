// Wide characters: the screen shows Polish, Nepali and Arabic.
#define NCURSES_WIDECHAR 1
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <sys/ioctl.h>

// Swift does not see macros that compute: the attributes are shifts, and a pair is a function of its number.
static inline attr_t kiosk_bold(void) { return A_BOLD; }
static inline attr_t kiosk_reverse(void) { return A_REVERSE; }
static inline attr_t kiosk_pair(short pair) { return COLOR_PAIR(pair); }

// Swift may not touch a global variable that anybody can change.
static inline int kiosk_colours(void) { return COLORS; }

// `ioctl` takes any number of arguments, which Swift cannot pass.
static inline int kiosk_size(int terminal, struct winsize *size) { return ioctl(terminal, TIOCGWINSZ, size); }

// Declared in <term.h>, which would bring a macro for every capability.
extern int setupterm(const char *term, int descriptor, int *error);

// Whether the terminal's kind is known and its cursor can be moved; tigetstr wants a string that is not
// const, and answers with (char *)-1 for what is no string.
static inline bool kiosk_moves_cursor(int descriptor) {
    int error = 0;
    if (setupterm(NULL, descriptor, &error) != OK) return false;
    char *capability = tigetstr((char *)"cup");
    return capability != NULL && capability != (char *)-1;
}
