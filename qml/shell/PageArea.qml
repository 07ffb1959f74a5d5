pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Settings

// One compiled component for each page id; what a page shows lives in its view model. A Repeater of
// none or one makes the page when it is shown: a Loader cannot take a bound component in Qt 6.4.
FocusScope {
    id: root

    required property AppModel app

    Repeater {
        model: root.app.page === "settings" ? 1 : 0

        SettingsPage {
            width: root.width
            height: root.height
            focus: true
            app: root.app
        }
    }
}
