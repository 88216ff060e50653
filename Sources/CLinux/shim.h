#include <linux/vt.h>
#include <malloc.h>
#include <spawn.h>
#include <stdbool.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

// `prctl` and `ioctl` take any number of arguments, which Swift cannot pass.

// No other program of this user may look into this one, and it leaves no core dump.
static inline int machine_hide_memory(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }

// The kinds of limits are an enumeration in one place and a number in the other, so that Swift sees only some of them.
static inline bool machine_limits_memory_locks(void) {
    struct rlimit limit;
    return getrlimit(RLIMIT_MEMLOCK, &limit) != 0 || limit.rlim_cur != RLIM_INFINITY;
}
static inline bool machine_dumps_cores(void) {
    struct rlimit limit;
    return getrlimit(RLIMIT_CORE, &limit) != 0 || limit.rlim_cur > 0;
}
static inline int machine_forbid_cores(void) {
    struct rlimit none = {0, 0};
    return setrlimit(RLIMIT_CORE, &none);
}

// Freed memory is overwritten with this byte, memory that is handed out with its complement.
static inline int machine_overwrite_freed(int byte) { return mallopt(M_PERTURB, byte); }

// Pages stay in memory once they are there, and never go to a swap area.
static inline int machine_lock_memory(void) { return mlockall(MCL_CURRENT | MCL_FUTURE | MCL_ONFAULT); }

// Overwrites memory also where nobody reads it afterwards.
static inline void machine_erase(void *start, size_t count) { explicit_bzero(start, count); }

// Whether the keys for another console work. Both need the right to configure consoles.
static inline int machine_lock_consoles(int terminal) { return ioctl(terminal, VT_LOCKSWITCH, 1); }
static inline int machine_unlock_consoles(int terminal) { return ioctl(terminal, VT_UNLOCKSWITCH, 1); }

// Swift does not let a variable of C be read that anybody might change.
extern char **environ;
static inline char **machine_environment(void) { return environ; }

// Hidden from Swift behind _GNU_SOURCE.
extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);
static inline short machine_own_session(void) { return 0x80; }
