import QtQuick
import Qgt.Theme

// What the program is made of, beside its own code.
Grid {
    id: root

    columns: root.width >= 2 * Math.round(230 * Theme.textScale) + columnSpacing ? 2 : 1
    columnSpacing: Theme.space32
    rowSpacing: Theme.space4

    LicenceLine {
        name: "Qt 6"
        licence: "LGPL-3.0"
    }

    LicenceLine {
        name: "SQLite"
        licence: "Public domain"
    }

    LicenceLine {
        name: "yaml-cpp"
        licence: "MIT"
    }

    LicenceLine {
        name: "libsodium"
        licence: "ISC"
    }

    LicenceLine {
        name: "tl::expected"
        licence: "CC0-1.0"
    }

    LicenceLine {
        name: "nlohmann/json"
        licence: "MIT"
    }

    LicenceLine {
        name: "CLI11"
        licence: "BSD-3-Clause"
    }

    LicenceLine {
        name: "utf8proc"
        licence: "MIT"
    }

    LicenceLine {
        name: "Noto Sans CJK"
        licence: "OFL-1.1"
    }
}
