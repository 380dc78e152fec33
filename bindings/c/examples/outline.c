/* Prints the outline and the figures of a report: outline FILE */
#include <fazhi.h>
#include <stdio.h>

static void print(fazhi_str words) {
  fwrite(words.data, 1, words.len, stdout);
}

int main(int argc, char **argv) {
  fazhi_report *report;
  fazhi_error *error;
  if (argc != 2) {
    fputs("usage: outline FILE\n", stderr);
    return 2;
  }
  if (fazhi_read_file(argv[1], NULL, &report, &error) != FAZHI_CODE_OK) {
    fazhi_str why = fazhi_error_message(error, FAZHI_LANGUAGE_ENGLISH);
    fprintf(stderr, "%s: %.*s\n", argv[1], (int)why.len, why.data);
    fazhi_error_free(error);
    return 1;
  }
  for (uint32_t i = 0; i < fazhi_report_section_count(report); i++) {
    fazhi_section section = fazhi_report_section(report, i);
    fazhi_position place = fazhi_report_position(report, fazhi_section_span(section).start);
    printf("%4u  %*s", place.line, 2 * (fazhi_section_level(section) - 1), "");
    print(fazhi_section_number(section));
    putchar(' ');
    print(fazhi_section_title(section));
    putchar('\n');
  }
  const fazhi_figure_list *figures = fazhi_report_figures(report);
  for (uint32_t i = 0; i < fazhi_figure_list_count(figures); i++) {
    fazhi_figure figure = fazhi_figure_list_get(figures, i);
    printf("%s ", fazhi_figure_value(figure).text);
    print(fazhi_figure_unit(figure));
    putchar('\t');
    print(fazhi_figure_subject(figure));
    putchar('\n');
  }
  fazhi_report_free(report);
  return 0;
}
