#include <xlsxwriter.h>

// Hidden from Swift behind _GNU_SOURCE: a file that is nowhere but in memory.
extern int memfd_create(const char *name, unsigned int flags);
static inline int workbook_memory(void) { return memfd_create("workbook", 1); }
