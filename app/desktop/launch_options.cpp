#include "app/desktop/launch_options.h"

#include <QCommandLineParser>

namespace qgt::app {

Result<LaunchOptions> launchOptions(const QStringList& arguments) {
    const QCommandLineOption probe("probe-display",
                                   "Exit with 0 when a display can be opened, else not.");
    const QCommandLineOption demo("demo", "Open the demo with invented persons.");
    const QCommandLineOption data("data", "Folder of the data.", "DIR");
    const QCommandLineOption station(
        "station", "Begin as an exam station: candidates sit here without accounts.");
    const QCommandLineOption tour(
        "tour", "Write a picture of every page into DIR without a display, then end.", "DIR");
    const QCommandLineOption firstFrame(
        "first-frame", "Say how long the first frame and the first page took, then end.");
    QCommandLineParser parser;
    parser.setApplicationDescription("Training and certification of neighbourhood cadres.");
    // Not addHelpOption: it adds options of Qt that only a parser of a running application knows.
    const QCommandLineOption help({"h", "help"}, "Say this and end.");
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({help, probe, demo, data, station, tour, firstFrame});
    if (!parser.parse(arguments)) {
        return failure("desktop.bad-option", {{"reason", parser.errorText().toStdString()}});
    }
    if (!parser.positionalArguments().isEmpty()) {
        return failure("desktop.bad-option",
                       {{"reason", parser.positionalArguments().join(' ').toStdString()}});
    }
    LaunchOptions options;
    options.probeDisplay = parser.isSet(probe);
    options.demo = parser.isSet(demo);
    options.station = parser.isSet(station);
    options.firstFrame = parser.isSet(firstFrame);
    if (parser.isSet(data)) {
        options.dataFolder = parser.value(data).toStdString();
    }
    if (parser.isSet(tour)) {
        options.tourFolder = parser.value(tour);
    }
    if (parser.isSet(help)) {
        options.answer = parser.helpText().replace("<executable_name>", "qgt");
    } else if (parser.isSet(version)) {
        options.answer = QStringLiteral("qgt " QGT_VERSION "\n");
    }
    return options;
}

}  // namespace qgt::app
