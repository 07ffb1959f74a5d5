import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// Every component in its states, side by side, for eyes and tests.
Rectangle {
    id: root

    required property AppModel app
    required property LineStripModel bars
    required property MinutesModel days

    color: Theme.ground

    ScrollPage {
        anchors.fill: parent
        focus: true

        GalleryColumns {
            width: parent.width
        }

        GalleryRails {
            app: root.app
        }

        GalleryPlots {
            width: parent.width
            bars: root.bars
            days: root.days
        }
    }
}
