/* Does what the contract forbids; a checker that is on must stop it. `words` reads words of a report that is freed,
 * `freed` asks a report that is freed, `twice` frees one twice, `leak` forgets one, `overflow` overflows an int. */
#include <fazhi.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>

int main(int argc, char **argv) {
  const char *what = argc > 1 ? argv[1] : "";
  fazhi_report *report;
  if (fazhi_parse("法治政府建设", 18, NULL, &report, NULL) != FAZHI_CODE_OK) return 2;
  if (strcmp(what, "words") == 0) {
    fazhi_str text = fazhi_report_text(report);
    fazhi_report_free(report);
    volatile char first = text.data[0];
    printf("read %d\n", first);
  } else if (strcmp(what, "freed") == 0) {
    fazhi_report_free(report);
    printf("%u\n", fazhi_report_segment_count(report));
  } else if (strcmp(what, "twice") == 0) {
    fazhi_report_free(report);
    fazhi_report_free(report);
  } else if (strcmp(what, "leak") == 0) {
    report = NULL;
  } else if (strcmp(what, "overflow") == 0) {
    volatile int most = INT_MAX;
    fazhi_report_free(report);
    printf("%d\n", most + argc);
  } else {
    return 2;
  }
  return 0;
}
