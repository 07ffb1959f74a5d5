#pragma once

class QQuickWindow;

namespace qgt::app {

class AppModel;
class Composition;

/// Says on standard output when the first frame stood in the window, then when the first page of
/// the opened unit did, with the memory held by then, and ends the program: with 0, or with 1 when
/// the unit did not open. Times count from the start of the process, memory is the resident set.
/// Call it after Window::show and before the event loop; the references must live as long as that.
void endAfterFirstPage(QQuickWindow& window, const Composition& composition, const AppModel& app);

}  // namespace qgt::app
