import Qgt.Theme

PlainText {
    size: Theme.label
    color: Theme.quiet
}
