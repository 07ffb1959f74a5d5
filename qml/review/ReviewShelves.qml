import QtQuick
import Qgt.App
import Qgt.Components
import Qgt.Theme

// The five shelves with how much stands on each.
Flow {
    id: root

    required property ReviewViewModel review

    spacing: Theme.space8

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Shelf")

    ChoiceChip {
        text: qsTr("Errors %1").arg(root.review.errors)
        selected: root.review.shelf === ReviewViewModel.Errors
        onClicked: root.review.shelf = ReviewViewModel.Errors
    }

    ChoiceChip {
        text: qsTr("Done with %1").arg(root.review.cleared)
        selected: root.review.shelf === ReviewViewModel.Cleared
        onClicked: root.review.shelf = ReviewViewModel.Cleared
    }

    ChoiceChip {
        text: qsTr("Kept %1").arg(root.review.favourites)
        selected: root.review.shelf === ReviewViewModel.Favourites
        onClicked: root.review.shelf = ReviewViewModel.Favourites
    }

    ChoiceChip {
        text: qsTr("In doubt %1").arg(root.review.doubts)
        selected: root.review.shelf === ReviewViewModel.Doubts
        onClicked: root.review.shelf = ReviewViewModel.Doubts
    }

    ChoiceChip {
        text: qsTr("Notes %1").arg(root.review.notes)
        selected: root.review.shelf === ReviewViewModel.Notes
        onClicked: root.review.shelf = ReviewViewModel.Notes
    }
}
