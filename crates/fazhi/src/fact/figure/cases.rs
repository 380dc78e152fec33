use super::*;

#[test]
fn smoke() {
    let text = "全年审查文件132件,通过117件,同比下降近30%。";
    assert_eq!(figures(text).len(), 3);
}
