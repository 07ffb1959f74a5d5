#pragma once

#include "app/desktop/app_model.h"
#include "app/desktop/plots/line_strip_model.h"
#include "app/desktop/plots/minutes_model.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

class QQuickItem;
class QQuickWindow;

namespace qgt::test {

/// The one application of a test program: no display, no graphics card, accessibility really on.
void startOffscreen();

/// Deletes what left the screen, with all that is nested in it, as the turns of an event loop do
/// before a person can do the next thing.
void deleteWhatLeft();

/// Draws once, after what left is gone. False when no frame came.
[[nodiscard]] bool drawOnce(QQuickWindow& window);

/// Controls that the keyboard reaches and a screen reader could not name.
[[nodiscard]] QStringList namelessControls(QQuickWindow& window);

/// True when the window shows a page beside its rail.
[[nodiscard]] bool pageShown(QQuickWindow& window);

/// Everything that another program can read of the window: names, descriptions, values and texts.
[[nodiscard]] QString toldByAccessibility(QQuickWindow& window);

/// Texts that are wider than their place, stick out of the window, or are not plain text.
[[nodiscard]] QStringList badTexts(QQuickWindow& window);

/// Writes a picture into the folder named by QGT_SHOTS, for people; nothing without it.
void keepPicture(QQuickWindow& window, const QString& name);
/// The same with a file that was written.
void keepFile(const QString& name, const QByteArray& bytes);

/// Invented figures for plots.
void fill(app::LineStripModel& bars);
void fill(app::MinutesModel& days);

}  // namespace qgt::test
