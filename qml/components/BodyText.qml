PlainText {
}
