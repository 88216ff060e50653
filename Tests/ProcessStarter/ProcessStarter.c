#define _GNU_SOURCE
#include "ProcessStarter.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

static int open_terminal(int *line) {
    struct winsize size = {.ws_row = 24, .ws_col = 80};
    char name[64];
    *line = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (*line < 0 || grantpt(*line) != 0 || unlockpt(*line) != 0 || ptsname_r(*line, name, sizeof name) != 0) return -1;
    int other = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
    return other >= 0 && ioctl(other, TIOCSWINSZ, &size) == 0 ? other : -1;
}

static int open_sockets(int *line) {
    int pair[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0) return -1;
    *line = pair[0];
    return pair[1];
}

pid_t process_start(const char *path, char *const arguments[], char *const environment[], const char *folder,
                    bool on_terminal, int *line) {
    int other = on_terminal ? open_terminal(line) : open_sockets(line);
    if (other < 0) return -1;
    pid_t process = fork();
    if (process == 0) {
        // Other threads are gone here, with what they held: only calls that need nothing of them.
        setsid();
        if (on_terminal) ioctl(other, TIOCSCTTY, 0);
        for (int number = 0; number < 3; number++) dup2(other, number);
        if (chdir(folder) == 0) execve(path, arguments, environment);
        _exit(127);
    }
    close(other);
    return process;
}
