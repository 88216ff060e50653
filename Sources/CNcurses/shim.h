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

// `ioctl` takes any number of arguments, which Swift cannot pass.
static inline int kiosk_size(int terminal, struct winsize *size) { return ioctl(terminal, TIOCGWINSZ, size); }

// Declared in <term.h>, which would bring a macro for every capability.
extern int setupterm(const char *term, int descriptor, int *error);

// What the terminal has for a capability, or NULL; tigetstr wants a string that is not const, and answers with
// (char *)-1 for what is no string.
static inline const char *kiosk_capability(const char *name) {
    char *capability = tigetstr((char *)name);
    return capability == (char *)-1 ? NULL : capability;
}

// Whether the terminal's kind is known and its cursor can be moved.
static inline bool kiosk_moves_cursor(int descriptor) {
    int error = 0;
    return setupterm(NULL, descriptor, &error) == OK && kiosk_capability("cup") != NULL;
}

// How many colours the terminal has that kiosk_moves_cursor() looked at; less than 0 where it has none.
static inline int kiosk_colours(void) { return tigetnum((char *)"colors"); }

// Whether colours are numbered by what they are; the capability may be a flag, a number or a text (user_caps(5)).
static inline bool kiosk_is_direct(void) {
    char *capability = tigetstr((char *)"RGB");
    return tigetflag((char *)"RGB") > 0 || tigetnum((char *)"RGB") > 0
        || (capability != NULL && capability != (char *)-1);
}
