import Qgt.Theme

PlainText {
    size: Theme.stem
}
