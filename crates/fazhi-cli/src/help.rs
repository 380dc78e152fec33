//! `--help` and the messages about wrong usage, in both languages.

use std::process::ExitCode;

use clap::error::{ContextKind, ErrorKind};
use clap::{Arg, ArgAction, Command};
use fazhi::Language;

use crate::output;

/// What a command or one of its arguments is for.
struct Row {
    /// The command's name: `fazhi`, `parse`.
    command: &'static str,
    /// The argument's id; empty for the command itself.
    argument: &'static str,
    chinese: &'static str,
    english: &'static str,
}

const fn row(
    command: &'static str,
    argument: &'static str,
    chinese: &'static str,
    english: &'static str,
) -> Row {
    Row { command, argument, chinese, english }
}

#[rustfmt::skip]
static ROWS: &[Row] = &[
    row("fazhi", "", "读取法治政府建设年度报告,解析为带原文位置的结构化数据",
        "Reads Chinese annual reports on building a law-based government into a typed model"),
    row("fazhi", "lang", "界面与提示的语言:zh 或 en(默认按 LC_ALL、LC_MESSAGES、LANG,否则中文)",
        "Language of help and messages: zh or en (default: by LC_ALL, LC_MESSAGES, LANG, else Chinese)"),
    row("parse", "", "解析报告:输出 JSON、大纲、Markdown 或一览表",
        "Parse reports: print JSON, an outline, Markdown or a summary table"),
    row("parse", "files", "报告文件(文本、HTML、DOCX、DOC、PDF,按内容识别);- 为标准输入;目录则按名称顺序读取其中的这些文件",
        "Report files (text, HTML, DOCX, DOC, PDF, told by their content); - is standard input; a directory stands for such files in it, sorted"),
    row("parse", "format", "输出形式:json(默认,每份报告一行)、outline(大纲)、markdown、summary(一览表)",
        "What to print: json (default, one report a line), outline, markdown or summary (one row a report)"),
    row("recognize", "", "判断是不是法治政府建设年度报告,不是时说明是哪一类,并给出依据",
        "Tell whether a page is an annual report, else which kind of page, and why"),
    row("recognize", "files", "要判断的文件(文本、HTML、DOCX、DOC、PDF);- 为标准输入;目录则读取其中的这些文件",
        "Files to judge (text, HTML, DOCX, DOC, PDF); - is standard input; a directory stands for such files in it"),
    row("recognize", "format", "输出形式:text(默认,类别、得分与依据)或 json(每个文件一行)",
        "What to print: text (default: kind, score and reasons) or json (one file a line)"),
    row("figures", "", "读取任意中文文本中的数据:每行输出一个 JSON 对象",
        "Read the amounts of any Chinese text: one JSON object a line"),
    row("figures", "file", "文件(文本、HTML、DOCX、DOC、PDF);- 或省略为标准输入",
        "File (text, HTML, DOCX, DOC, PDF); - or nothing is standard input"),
    row("figures", "whole", "把每一行整体读作一个数量,不是数量时为 null",
        "Read each line as one amount from end to end; null where it is none"),
    row("indicators", "", "列出报告中各项指标的数据,每个数据一行,可供多份报告汇成一张表",
        "List what reports say of each indicator, one observation a row, so that many reports make one table"),
    row("indicators", "files", "报告文件(文本、HTML、DOCX、DOC、PDF,按内容识别);- 为标准输入;目录则按名称顺序读取其中的这些文件",
        "Report files (text, HTML, DOCX, DOC, PDF, told by their content); - is standard input; a directory stands for such files in it, sorted"),
    row("indicators", "format", "输出形式:table(默认,对齐的表格)、csv 或 json(每行一个对象)",
        "What to print: table (default, aligned columns), csv or json (one object a line)"),
    row("check", "", "检查报告是否完整、按时、准确,逐条说明依据;退出码:0 没有达到 --fail-on 的问题,1 有,2 用法错误或不能读取",
        "Check whether reports are complete, on time and right, with the rule for each finding; exit status: 0 nothing at or above --fail-on, 1 findings, 2 wrong usage or unreadable"),
    row("check", "files", "要检查的文件(文本、HTML、DOCX、DOC、PDF);- 为标准输入;目录则读取其中的这些文件",
        "Files to check (text, HTML, DOCX, DOC, PDF); - is standard input; a directory stands for such files in it"),
    row("check", "format", "输出形式:text(默认,标出原文)、summary(一览表)、json(每份报告一行)、sarif(SARIF 2.1.0)",
        "What to print: text (default, source lines with marks), summary (a table), json (one report a line) or sarif (SARIF 2.1.0)"),
    row("check", "rules", "规则文件(TOML),默认用中央规定", "A file of rules (TOML) in place of the central ones"),
    row("check", "fail_on", "退出码为 1 的最低级别:note、warning 或 error(默认)",
        "From which severity on the exit status is 1: note, warning or error (default)"),
    row("check", "explain", "列出全部检查项,或说明一项", "List the catalogue of findings, or explain one code"),
    row("check", "output", "写入该文件,不写到标准输出", "Write to this file instead of standard output"),
    row("text", "", "把网页、Word、PDF 等文件转为文本,即 parse 所解析、位置所指的文本",
        "Turn web pages, Word files and PDFs into text: the text that parse reads and offsets point into"),
    row("text", "files", "文件(文本、HTML、DOCX、DOC、PDF);- 为标准输入;目录则按名称顺序读取其中的这些文件",
        "Files (text, HTML, DOCX, DOC, PDF); - is standard input; a directory stands for such files in it, sorted"),
    row("text", "notes", "在标准错误输出每一步处理:编码、略去的链接、补出的编号", "Say on standard error what was done: encoding, links left out, numbers rebuilt"),
    row("table", "", "把大量报告或网页存档读成表:每类一张(报告、标题、条目、数据、引用、指标、检查结果、未得报告的输入),中断后再运行即继续",
        "Turn many reports or archives of pages into tables: reports, sections, items, figures, citations, indicators, findings, errors; run again to go on after an interruption"),
    row("table", "inputs", "文件、目录或通配符(文本、HTML、DOCX、DOC、PDF),以及网页存档 .warc、.warc.gz、.parquet",
        "Files, directories or patterns (text, HTML, DOCX, DOC, PDF), and archives of pages: .warc, .warc.gz, .parquet"),
    row("table", "output", "写入该目录;须为空,或是同一命令未完成的运行", "Write into this directory: an empty one, or that of the same command interrupted"),
    row("table", "format", "文件格式:parquet(默认)、arrow 或 csv", "Format of the files: parquet (default), arrow or csv"),
    row("table", "column", "Parquet 输入中存放网页的列(字节或文本)", "The column of bytes or text that holds the pages of Parquet input"),
    row("table", "rules", "规则文件(TOML),默认用中央规定", "A file of rules (TOML) in place of the central ones"),
    row("table", "bom", "CSV 文件以字节序标记开头,便于电子表格软件打开", "Begin CSV files with a byte-order mark, for spreadsheets"),
    row("parse", "output", "写入该文件,不写到标准输出", "Write to this file instead of standard output"),
];

/// The words of the help itself.
#[rustfmt::skip]
static WORDS: [(&str, &str); 7] = [
    ("用法:",         "Usage: "),
    ("命令",           "Commands"),
    ("参数",           "Arguments"),
    ("选项",           "Options"),
    ("显示帮助",        "Print help"),
    ("显示版本",        "Print version"),
    ("例:fazhi parse 报告.txt --format outline\n退出码:0 全部成功;1 有文件不能读写;2 用法错误",
     "Example: fazhi parse report.txt --format outline\nExit status: 0 all read; 1 a file could not be read or written; 2 wrong usage"),
];

fn word(index: usize, language: Language) -> &'static str {
    either(WORDS[index], language)
}

fn either(pair: (&'static str, &'static str), language: Language) -> &'static str {
    match language {
        Language::Chinese => pair.0,
        Language::English => pair.1,
    }
}

fn about(command: &str, argument: &str, language: Language) -> &'static str {
    let row = ROWS.iter().find(|row| row.command == command && row.argument == argument);
    row.map_or("", |row| either((row.chinese, row.english), language))
}

/// The command with every word of its help in one language.
pub(crate) fn localised(command: Command, language: Language) -> Command {
    let name = command.get_name().to_owned();
    let root = name == "fazhi";
    let flag = |id: &'static str, short, action, index| {
        let flag = Arg::new(id).short(short).long(id).action(action);
        flag.help(word(index, language)).help_heading(word(3, language))
    };
    let command = command
        .about(about(&name, "", language))
        .long_about(None)
        .help_template(format!("{{about}}\n\n{}{{usage}}\n\n{{all-args}}{{after-help}}", word(0, language)))
        .after_help(word(6, language))
        .subcommand_help_heading(word(1, language))
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .mut_args(|arg| {
            let heading = word(if arg.is_positional() { 2 } else { 3 }, language);
            let help = about(&name, arg.get_id().as_str(), language);
            let valued = arg.get_action().takes_values();
            let arg = arg.help(help).long_help(None).help_heading(heading);
            if valued { arg.hide_possible_values(true).hide_default_value(true) } else { arg }
        })
        .arg(flag("help", 'h', ArgAction::Help, 4));
    let command = if root { command.arg(flag("version", 'V', ArgAction::Version, 5)) } else { command };
    command.mut_subcommands(|command| localised(command, language))
}

/// Shows what clap stopped for: help and version with status 0, wrong usage with 2.
pub(crate) fn show(error: &clap::Error, language: Language) -> ExitCode {
    if !error.use_stderr() || error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        // A reader that has gone away needs no help.
        let _ = error.print();
    } else if language == Language::English {
        let _ = error.print();
    } else {
        output::complain(chinese(error));
    }
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
}

/// What is wrong with the command line, in Chinese.
fn chinese(error: &clap::Error) -> String {
    let said = |kind| error.get(kind).map(ToString::to_string).unwrap_or_default();
    let (argument, value) = (said(ContextKind::InvalidArg), said(ContextKind::InvalidValue));
    let what = match error.kind() {
        ErrorKind::InvalidValue if value.is_empty() => format!("{argument} 缺少取值"),
        ErrorKind::InvalidValue => {
            format!("{argument} 不能取“{value}”,可取:{}", said(ContextKind::ValidValue))
        }
        ErrorKind::UnknownArgument => format!("没有选项 {argument}"),
        ErrorKind::InvalidSubcommand => format!("没有命令 {}", said(ContextKind::InvalidSubcommand)),
        ErrorKind::MissingRequiredArgument => format!("缺少 {argument}"),
        ErrorKind::ArgumentConflict => format!("{argument} 不能重复或同时使用"),
        _ => error.to_string(),
    };
    format!("{what}\n用 fazhi --help 或 fazhi parse --help 查看用法")
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;
    use crate::Arguments;

    #[test]
    fn every_command_and_argument_has_its_row_and_every_row_its_argument() {
        let root = Arguments::command();
        let mut known = Vec::new();
        for command in std::iter::once(&root).chain(root.get_subcommands()) {
            known.push((command.get_name(), ""));
            known.extend(command.get_arguments().map(|arg| (command.get_name(), arg.get_id().as_str())));
        }
        for row in ROWS {
            assert!(known.contains(&(row.command, row.argument)), "{} {}", row.command, row.argument);
            assert!(!row.chinese.is_empty() && !row.english.is_empty());
        }
        for (command, argument) in known {
            assert!(!about(command, argument, Language::English).is_empty(), "{command} {argument}");
        }
    }

    #[test]
    fn the_definition_holds_together() {
        localised(Arguments::command(), Language::Chinese).debug_assert();
        localised(Arguments::command(), Language::English).debug_assert();
    }
}
