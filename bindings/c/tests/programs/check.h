/* What the test programs share: checks that count, and files. */
#ifndef CHECK_H
#define CHECK_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int failures = 0;
static int checks = 0;

#define CHECK(condition)                                                           \
  do {                                                                             \
    checks++;                                                                      \
    if (!(condition)) {                                                            \
      failures++;                                                                  \
      fprintf(stderr, "%s:%d: %s does not hold\n", __FILE__, __LINE__, #condition); \
    }                                                                              \
  } while (0)

/* The end of a test program: its status. A program that checked nothing fails. */
static inline int finish(void) {
  return failures > 0 || checks == 0;
}

/* All bytes of a file, to be freed. */
static inline char *read_all(const char *path, size_t *len) {
  FILE *file = fopen(path, "rb");
  size_t size = 0, room = 1 << 16;
  char *bytes = malloc(room);
  if (file == NULL || bytes == NULL) {
    fprintf(stderr, "%s: cannot be read\n", path);
    exit(2);
  }
  for (;;) {
    size_t n = fread(bytes + size, 1, room - size, file);
    size += n;
    if (n == 0) break;
    if (size == room) {
      char *more = realloc(bytes, room *= 2);
      if (more == NULL) exit(2);
      bytes = more;
    }
  }
  fclose(file);
  *len = size;
  return bytes;
}

#endif
