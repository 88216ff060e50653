#include <gettext-po.h>
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>
// memfd_create is hidden from Swift behind _GNU_SOURCE.
#include <sys/syscall.h>
#include <unistd.h>

// A handler of libgettextpo must not return from a fatal error, and has no word of its own to carry what it
// gathers: both need C. One call at a time may use what stands here.

typedef struct {
    int severity;
    // (size_t)-1 when it is not known.
    size_t line;
    char *message;
} po_problem;

static po_problem *po_problems = NULL;
static size_t po_problem_count = 0;
static jmp_buf *po_escape = NULL;

// Swift does not let a variable of C be read that anybody might change.
static inline size_t po_problem_total(void) { return po_problem_count; }
static inline po_problem po_problem_at(size_t index) { return po_problems[index]; }

static inline void po_forget_problems(void) {
    for (size_t index = 0; index < po_problem_count; index++) free(po_problems[index].message);
    free(po_problems);
    po_problems = NULL;
    po_problem_count = 0;
}

static inline void po_note(
    int severity, po_message_t message, const char *file, size_t line, size_t column, int multiline, const char *text) {
    po_problem *grown = realloc(po_problems, (po_problem_count + 1) * sizeof(po_problem));
    if (grown != NULL) {
        po_problems = grown;
        po_problem problem = {severity, file == NULL ? (size_t)-1 : line, strdup(text)};
        po_problems[po_problem_count++] = problem;
    }
    if (severity == PO_SEVERITY_FATAL_ERROR) longjmp(*po_escape, 1);
}

static inline void po_note_two(
    int severity, po_message_t message, const char *file, size_t line, size_t column, int multiline, const char *text,
    po_message_t message2, const char *file2, size_t line2, size_t column2, int multiline2, const char *text2) {
    po_note(severity, message, file, line, column, multiline, text);
}

static const struct po_xerror_handler po_noting = {po_note, po_note_two};

// Null when the file could not be read at all; the problems say why. What a fatal error leaves behind is lost.
static inline po_file_t po_read_noting(const char *name) {
    jmp_buf escape;
    po_escape = &escape;
    if (setjmp(escape)) return NULL;
    return po_file_read(name, &po_noting);
}

static inline po_file_t po_write_noting(po_file_t file, const char *name) {
    jmp_buf escape;
    po_escape = &escape;
    if (setjmp(escape)) return NULL;
    return po_file_write(file, name, &po_noting);
}

// A file without a name, in memory: libgettextpo reads and writes by name only, which /proc/self/fd gives it.
static inline int po_memory_file(void) { return (int)syscall(SYS_memfd_create, "po", 1u); }
