// Stands between a program and its disk, in front of the C library (LD_PRELOAD), and writes down, in the order in
// which it happens, what changes the files of one folder, and what goes to standard output. It can also let a disk
// fail, or the program be killed, at the n-th change.
//
//   DISK_FOLDER      the folder, with a slash at its end
//   DISK_LOG         the file that the record goes to; none without it
//   DISK_FAIL_AT     the number of the change that fails, counted from 1
//   DISK_FAIL_WITH   "kill", or the number of the error
//   DISK_FAIL_WHILE  a file: while it is there, later changes fail too
//
// An entry is its kind (one byte), the number of the file (4), an offset or size (8), the count of bytes (4), and the
// bytes: what was written, or a name. Each name that comes to be is a file with a number of its own.
#define _GNU_SOURCE
#include "DiskRecorder.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { most_descriptors = 256, most_names = 64 };

// What an open descriptor is.
enum { not_ours = 0, the_folder = -1, standard_output = -2 };

static int (*real_open)(const char *, int, ...);
static int (*real_close)(int);
static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_pwrite)(int, const void *, size_t, off64_t);
static int (*real_ftruncate)(int, off64_t);
static int (*real_fsync)(int);
static int (*real_fdatasync)(int);
static int (*real_unlink)(const char *);
static int (*real_rename)(const char *, const char *);

// One change at a time, so that the record is in the order of the changes.
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static const char *folder, *still_failing;
static int record = -1, failure;
static long changes, failing_change;
static int is_torn;
static int files[most_descriptors];
static struct { char name[NAME_MAX + 1]; int file; } names[most_names];
static int last_file;

__attribute__((constructor)) static void begin(void) {
    real_open = dlsym(RTLD_NEXT, "open64");
    real_close = dlsym(RTLD_NEXT, "close");
    real_write = dlsym(RTLD_NEXT, "write");
    real_pwrite = dlsym(RTLD_NEXT, "pwrite64");
    real_ftruncate = dlsym(RTLD_NEXT, "ftruncate64");
    real_fsync = dlsym(RTLD_NEXT, "fsync");
    real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
    real_unlink = dlsym(RTLD_NEXT, "unlink");
    real_rename = dlsym(RTLD_NEXT, "rename");
    folder = getenv("DISK_FOLDER");
    still_failing = getenv("DISK_FAIL_WHILE");
    const char *at = getenv("DISK_FAIL_AT"), *with = getenv("DISK_FAIL_WITH"), *log = getenv("DISK_LOG");
    if (at && with) {
        failing_change = atol(at);
        failure = strcmp(with, "kill") == 0 ? -1 : atoi(with);
    }
    if (log) record = real_open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    files[1] = standard_output;
}

// The name in the folder, or null.
static const char *ours(const char *path) {
    size_t length = folder ? strlen(folder) : 0;
    if (length == 0 || strncmp(path, folder, length) != 0 || strchr(path + length, '/')) return NULL;
    return path[length] ? path + length : NULL;
}

static int is_folder(const char *path) {
    size_t length = folder ? strlen(folder) : 0;
    return length > 1 && strncmp(path, folder, length - 1) == 0 && (path[length - 1] == 0 || path[length] == 0);
}

static int *number_of(const char *name) {
    for (int index = 0; index < most_names; index++)
        if (strcmp(names[index].name, name) == 0) return &names[index].file;
    for (int index = 0; index < most_names; index++)
        if (names[index].name[0] == 0) {
            strncpy(names[index].name, name, NAME_MAX);
            return &names[index].file;
        }
    abort();
}

static void forget(const char *name) {
    for (int index = 0; index < most_names; index++)
        if (strcmp(names[index].name, name) == 0) memset(&names[index], 0, sizeof names[index]);
}

static void put(char kind, int file, uint64_t place, const void *bytes, uint32_t count) {
    if (record < 0) return;
    char head[17] = {kind};
    int32_t number = file;
    memcpy(head + 1, &number, 4);
    memcpy(head + 5, &place, 8);
    memcpy(head + 13, &count, 4);
    char *entry = malloc(sizeof head + count);
    memcpy(entry, head, sizeof head);
    memcpy(entry + sizeof head, bytes, count);
    if (real_write(record, entry, sizeof head + count) < 0) abort();
    free(entry);
}

// Whether the next change fails; then errno says why.
static int fails(void) {
    changes++;
    if (failure == 0 || changes < failing_change) return 0;
    if (changes > failing_change && !(still_failing && access(still_failing, F_OK) == 0)) return 0;
    if (failure < 0) kill(getpid(), SIGKILL);
    errno = failure;
    return 1;
}

static int of(int descriptor) {
    return descriptor >= 0 && descriptor < most_descriptors ? files[descriptor] : not_ours;
}

static int opened(const char *path, int flags, int mode) {
    const char *name = ours(path);
    if (!name && !is_folder(path)) {
        // Nothing goes to a place that is not watched without being seen.
        if ((flags & O_ACCMODE) != O_RDONLY || (flags & (O_CREAT | O_TMPFILE)) != 0) {
            pthread_mutex_lock(&turn);
            put('e', 0, 0, path, strlen(path));
            pthread_mutex_unlock(&turn);
        }
        return real_open(path, flags, mode);
    }
    pthread_mutex_lock(&turn);
    int is_new = name && (flags & O_CREAT) && access(path, F_OK) != 0;
    int descriptor = is_new && fails() ? -1 : real_open(path, flags, mode);
    if (descriptor >= 0 && descriptor < most_descriptors) {
        if (name) {
            int *number = number_of(name);
            if (is_new || *number == 0) {
                *number = ++last_file;
                put(is_new ? 'c' : 'o', *number, 0, name, strlen(name));
            }
            files[descriptor] = *number;
        } else {
            files[descriptor] = the_folder;
        }
    }
    pthread_mutex_unlock(&turn);
    return descriptor;
}

#define MODE(flags)                                                                                                    \
    ({                                                                                                                 \
        int mode = 0;                                                                                                  \
        if ((flags) & (O_CREAT | O_TMPFILE)) {                                                                         \
            va_list rest;                                                                                              \
            va_start(rest, flags);                                                                                     \
            mode = va_arg(rest, int);                                                                                  \
            va_end(rest);                                                                                              \
        }                                                                                                              \
        mode;                                                                                                          \
    })

int open(const char *path, int flags, ...) { return opened(path, flags, MODE(flags)); }
int open64(const char *path, int flags, ...) { return opened(path, flags, MODE(flags)); }

int close(int descriptor) {
    if (of(descriptor) != not_ours && descriptor != 1) files[descriptor] = not_ours;
    return real_close(descriptor);
}

// A disk that is full takes the first half of what is written to it, and then nothing.
static ssize_t written(int descriptor, const void *bytes, size_t count, off64_t offset) {
    pthread_mutex_lock(&turn);
    ssize_t result;
    if (fails()) {
        is_torn = still_failing && !is_torn && count > 1;
        result = is_torn ? real_pwrite(descriptor, bytes, count / 2, offset) : -1;
    } else {
        result = real_pwrite(descriptor, bytes, count, offset);
    }
    if (result > 0) put('w', of(descriptor), offset, bytes, result);
    pthread_mutex_unlock(&turn);
    return result;
}

ssize_t write(int descriptor, const void *bytes, size_t count) {
    int file = of(descriptor);
    if (file == not_ours || file == the_folder) return real_write(descriptor, bytes, count);
    if (file != standard_output) {
        off64_t offset = lseek64(descriptor, 0, SEEK_CUR);
        ssize_t result = written(descriptor, bytes, count, offset);
        if (result > 0) lseek64(descriptor, offset + result, SEEK_SET);
        return result;
    }
    pthread_mutex_lock(&turn);
    // Written down first: what is seen has happened.
    put('1', file, 0, bytes, count);
    ssize_t result = real_write(descriptor, bytes, count);
    pthread_mutex_unlock(&turn);
    return result;
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset) {
    return of(descriptor) > 0 ? written(descriptor, bytes, count, offset)
                              : real_pwrite(descriptor, bytes, count, offset);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset) {
    return pwrite64(descriptor, bytes, count, offset);
}

int ftruncate64(int descriptor, off64_t size) {
    if (of(descriptor) <= 0) return real_ftruncate(descriptor, size);
    pthread_mutex_lock(&turn);
    int result = fails() ? -1 : real_ftruncate(descriptor, size);
    if (result == 0) put('t', of(descriptor), size, "", 0);
    pthread_mutex_unlock(&turn);
    return result;
}

int ftruncate(int descriptor, off_t size) { return ftruncate64(descriptor, size); }

static int synced(int descriptor, int (*sync)(int)) {
    int file = of(descriptor);
    if (file == not_ours || file == standard_output) return sync(descriptor);
    pthread_mutex_lock(&turn);
    int result = fails() ? -1 : sync(descriptor);
    if (result == 0) put(file == the_folder ? 'd' : 's', file, 0, "", 0);
    pthread_mutex_unlock(&turn);
    return result;
}

int fsync(int descriptor) { return synced(descriptor, real_fsync); }
int fdatasync(int descriptor) { return synced(descriptor, real_fdatasync); }

int unlink(const char *path) {
    const char *name = ours(path);
    if (!name) return real_unlink(path);
    pthread_mutex_lock(&turn);
    int is_there = access(path, F_OK) == 0;
    int result = is_there && fails() ? -1 : real_unlink(path);
    if (result == 0) {
        put('u', *number_of(name), 0, name, strlen(name));
        forget(name);
    }
    pthread_mutex_unlock(&turn);
    return result;
}

int rename(const char *from, const char *to) {
    // The store is never renamed. Whoever changes that has to teach the replay too.
    if (ours(from) || ours(to)) abort();
    return real_rename(from, to);
}
