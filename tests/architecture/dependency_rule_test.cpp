#include "tests/architecture/dependency_rule.h"

#include "tests/support/catch.h"

using qgt::architecture::breachesIn;

TEST_CASE("every rule of the house notices a planted breach", "[architecture]") {
    struct Planted {
        const char* file;
        const char* line;
    };

    const auto planted =
        GENERATE(Planted{"engine/core/a.cpp", "#include \"engine/bank/item.h\""},
                 Planted{"engine/bank/a.cpp", "#include \"engine/store/store.h\""},
                 Planted{"engine/people/a.cpp", "#include \"engine/bank/item.h\""},
                 Planted{"engine/grading/a.cpp", "#include \"app/runtime/messages.h\""},
                 Planted{"engine/core/a.cpp", "#include <QString>"},
                 Planted{"engine/store/a.cpp", "#include <yaml-cpp/yaml.h>"},
                 Planted{"app/ctl/a.cpp", "#include <sqlite3.h>"},
                 Planted{"engine/bank/a.cpp", "#include <sodium.h>"},
                 Planted{"engine/exam/a.cpp", "#include <Cbc_C_Interface.h>"},
                 Planted{"app/worker/a.cpp", "#include <coin/CbcModel.hpp>"},
                 Planted{"engine/optimize/a.cpp", "#include \"engine/exam/assembly.h\""},
                 Planted{"engine/seat/a.h", "#include \"engine/grading/grade.h\""},
                 Planted{"engine/seat/a.h", "#include \"engine/bank/item.h\""},
                 Planted{"engine/practice/a.cpp", "auto t = std::chrono::system_clock::now();"},
                 Planted{"engine/practice/a.cpp", "std::random_device device;"},
                 Planted{"engine/practice/a.cpp", "std::shuffle(a, b, c);"},
                 Planted{"engine/bank/a.cpp", "std::cerr << \"x\";"},
                 Planted{"engine/bank/a.cpp", "#include <unistd.h>"},
                 Planted{"app/desktop/a.cpp", "// TODO later"},
                 Planted{"tests/unit/a.cpp", "#include <catch2/catch.hpp>"},
                 Planted{"qml/components/A.qml", "    property var x: 1"},
                 Planted{"qml/components/A.qml", "    textFormat: Text.RichText"},
                 Planted{"qml/components/A.qml", "Qt.createQmlObject(text, root)"},
                 Planted{"app/desktop/a.cpp", "#include <QTcpSocket>"},
                 Planted{"app/desktop/a.cpp", "context->setContextProperty(\"x\", y);"});
    CAPTURE(planted.file, planted.line);
    CHECK_FALSE(breachesIn(planted.file, planted.line).empty());
}

TEST_CASE("lines that keep the rules are left alone", "[architecture]") {
    CHECK(breachesIn("engine/grading/a.cpp", "#include \"engine/bank/item.h\"").empty());
    CHECK(breachesIn("engine/optimize/a.cpp", "#include <Cbc_C_Interface.h>").empty());
    CHECK(breachesIn("engine/core/os/a.cpp", "#include <unistd.h>").empty());
    CHECK(breachesIn("engine/store/a.cpp", "#include <sqlite3.h>").empty());
    CHECK(breachesIn("app/runtime/a.cpp", "std::chrono::system_clock::now();").empty());
}
