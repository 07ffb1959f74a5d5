import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

Row {
    id: root

    required property AppModel app

    spacing: Theme.space32

    NavRail {
        height: 620
        app: root.app
        narrow: false
    }

    NavRail {
        height: 620
        app: root.app
        narrow: true
    }
}
