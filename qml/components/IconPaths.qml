pragma Singleton

import QtQml

// Our own line icons, one property for each page of the rail, on a 20 x 20 grid.
QtObject {
    id: root

    readonly property string today: "M3 9.5 L10 4 L17 9.5 V16.5 H12.5 V12 H7.5 V16.5 H3 Z"
    readonly property string practice: "M4 5 H16 M4 10 H16 M4 15 H11 M14 13.5 L15.5 15 L18.5 11.8"
    readonly property string cases: "M3 4.5 H14 V12.5 H8 L4.5 15.5 V12.5 H3 Z M16 8 H17.5 V15.5 H16 V17.5 L13.5 15.5 H10"
    readonly property string wrong: "M5 3.5 H15 V16.5 L10 13.3 L5 16.5 Z"
    readonly property string review: root.wrong
    readonly property string mastery: "M10 4 A3 3 0 1 0 10 10 A3 3 0 1 0 10 4 Z M4 16.5 C4.5 13.5 7 12 10 12 C13 12 15.5 13.5 16 16.5"
    readonly property string handbook: "M10 5.2 C8.3 4 6 3.8 3.5 4 V15.4 C6 15.2 8.3 15.4 10 16.6 C11.7 15.4 14 15.2 16.5 15.4 V4 C14 3.8 11.7 4 10 5.2 Z M10 5.2 V16.6"
    readonly property string exam: "M5 3.5 H15 V16.5 H5 Z M7.5 7 H12.5 M7.5 10 H12.5 M7.5 13 H10.5"
    readonly property string duty: "M10 3.5 A6.5 6.5 0 1 0 10 16.5 A6.5 6.5 0 1 0 10 3.5 Z M10 6.5 V10 L12.8 11.8"
    readonly property string bank: "M3.5 5 H16.5 V8 H3.5 Z M4.5 8 V16.5 H15.5 V8 M8 11 H12"
    readonly property string importing: "M10 3.5 V11.5 M6.8 8.5 L10 11.7 L13.2 8.5 M3.5 12.5 V16.5 H16.5 V12.5"
    readonly property string paper: "M3.5 4 H9 V9.5 H3.5 Z M11.5 5 H16.5 M11.5 8 H16.5 M3.5 12.5 H16.5 M3.5 15.5 H12"
    readonly property string room: "M3 4.5 H17 V13 H3 Z M10 13 V16.5 M6.5 16.5 H13.5"
    readonly property string exam_office: root.room
    readonly property string marking: "M4 16 L4.8 12.6 L13.5 3.9 L16.1 6.5 L7.4 15.2 Z M11.8 5.6 L14.4 8.2"
    readonly property string analysis: "M4 3.5 V16.5 H17 M7 13.5 V10 M10.5 13.5 V6 M14 13.5 V8"
    readonly property string certificate: "M10 3.5 A4 4 0 1 0 10 11.5 A4 4 0 1 0 10 3.5 Z M7.5 10.8 L6.5 17 L10 15 L13.5 17 L12.5 10.8"
    readonly property string team: "M3.5 4 H7 V7.5 H3.5 Z M8.3 4 H11.8 V7.5 H8.3 Z M13 4 H16.5 V7.5 H13 Z M3.5 8.8 H7 V12.3 H3.5 Z M8.3 8.8 H11.8 V12.3 H8.3 Z M13 8.8 H16.5 V12.3 H13 Z M3.5 13.5 H7 V17 H3.5 Z"
    readonly property string visits: "M3 12.5 H17 M4.5 12.5 V16.5 M15.5 12.5 V16.5 M10 3.5 A2 2 0 1 0 10 7.5 A2 2 0 1 0 10 3.5 Z M6.5 12.5 C6.8 10.3 8 9.3 10 9.3 C12 9.3 13.2 10.3 13.5 12.5"
    readonly property string roster: "M3.5 5 H16.5 V16.5 H3.5 Z M3.5 8.5 H16.5 M7 3 V6.5 M13 3 V6.5"
    readonly property string training: "M3.5 15.5 L8 10.5 L11 13 L16.5 6 M12.5 6 H16.5 V10"
    readonly property string meeting: "M5 3.5 H15 V16.5 H5 Z M7.5 6.5 H12.5 V9.5 H7.5 Z M7.5 12 H12.5 M7.5 14 H10.5"
    readonly property string people: "M7.5 4.5 A2.5 2.5 0 1 0 7.5 9.5 A2.5 2.5 0 1 0 7.5 4.5 Z M2.8 15.5 C3.2 13 5 11.8 7.5 11.8 C10 11.8 11.8 13 12.2 15.5 M13 5 A2.3 2.3 0 0 1 13 9.3 M14.5 12 C16.2 12.4 17.1 13.6 17.3 15.5"
    readonly property string settings: "M4 6 H11 M15 6 H16.5 M4 14 H5.5 M9.5 14 H16 M11 4 V8 H15 V4 Z M5.5 12 V16 H9.5 V12 Z"
    readonly property string safety: "M10 3.5 L16 5.5 V10 C16 13.3 13.5 15.6 10 17 C6.5 15.6 4 13.3 4 10 V5.5 Z M7.5 10 L9.4 12 L12.8 8.2"
}
