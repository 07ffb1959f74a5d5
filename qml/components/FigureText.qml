import Qgt.Theme

PlainText {
    size: Theme.figure
    spacing: Theme.figureLine
    bold: true
}
