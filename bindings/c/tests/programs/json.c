/* Prints the JSON of every file that is named, as `fazhi parse --format json` does. */
#include <fazhi.h>
#include <stdio.h>
#include <string.h>

int main(int argc, char **argv) {
  for (int i = 1; i < argc; i++) {
    fazhi_report *report;
    fazhi_string *json;
    fazhi_error *error;
    if (fazhi_read_file(argv[i], NULL, &report, &error) != FAZHI_CODE_OK) {
      fazhi_str why = fazhi_error_message(error, FAZHI_LANGUAGE_CHINESE);
      fprintf(stderr, "%s: %.*s\n", argv[i], (int)why.len, why.data);
      fazhi_error_free(error);
      return 1;
    }
    if (fazhi_report_json(report, argv[i], strlen(argv[i]), FAZHI_LANGUAGE_CHINESE, &json, NULL) != FAZHI_CODE_OK)
      return 1;
    puts(fazhi_string_view(json).data);
    fazhi_string_free(json);
    fazhi_report_free(report);
  }
  return 0;
}
