#include <stdbool.h>
#include <sys/types.h>

// Starts a program in a session of its own, at the end of a line whose other end `line` is: a terminal of 80 by 24, or
// a pair of sockets. Swift cannot fork. Gives the process, or -1.
pid_t process_start(const char *path, char *const arguments[], char *const environment[], const char *folder,
                    bool on_terminal, int *line);
