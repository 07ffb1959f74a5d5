import QtQuick
import Qgt.Theme

PlainText {
    size: Theme.heading
    spacing: Theme.headingLine
    bold: true
    Accessible.role: Accessible.Heading
}
