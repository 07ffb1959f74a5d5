#include "tests/qml/offscreen.h"

#include "app/desktop/tour.h"
#include "app/desktop/window.h"

#include <algorithm>
#include <array>

#include <QAccessible>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

#include <private/qguiapplication_p.h>

namespace qgt::test {

namespace {

void collect(QQuickItem* item, QList<QQuickItem*>& all) {
    if (item->isVisible()) {
        all.append(item);
        for (QQuickItem* child : item->childItems()) {
            collect(child, all);
        }
    }
}

QList<QQuickItem*> visibleItems(QQuickWindow& window) {
    QList<QQuickItem*> all;
    collect(window.contentItem(), all);
    return all;
}

QString pathOf(const QQuickItem* item) {
    QStringList names;
    for (; item != nullptr && names.size() < 4; item = item->parentItem()) {
        names.prepend(QString::fromLatin1(item->metaObject()->className()).section("_QML", 0, 0));
    }
    return names.join('/');
}

void listen(QAccessibleInterface* access, QString& told) {
    if (access == nullptr) {
        return;
    }
    for (const auto kind :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
        told += access->text(kind) + '\n';
    }
    if (auto* text = access->textInterface()) {
        told += text->text(0, text->characterCount()) + '\n';
    }
    for (int i = 0; i < access->childCount(); ++i) {
        listen(access->child(i), told);
    }
}

QString complaintAbout(const QQuickItem* text, double windowWidth) {
    if (text->property("textFormat").toInt() != Qt::PlainText) {
        return "not plain";
    }
    const double left = text->mapToScene(QPointF(0, 0)).x();
    const double painted = text->property("contentWidth").toDouble();
    if (painted > text->width() + 1.5) {
        return QStringLiteral("%1 wide in %2").arg(painted).arg(text->width());
    }
    const bool shown = painted > 0 && text->opacity() > 0;
    if (shown && (left < -1 || left + text->width() > windowWidth + 1)) {
        return QStringLiteral("from %1 to %2").arg(left).arg(left + text->width());
    }
    return {};
}

}  // namespace

void startOffscreen() {
    static int count = 1;
    static std::array<char, 5> name{"test"};
    static std::array<char*, 2> arguments{name.data(), nullptr};
    if (QGuiApplication::instance() != nullptr) {
        return;
    }
    app::Tour::chooseOffscreen();
    // Never destroyed: Qt must not be taken down from a static destructor.
    static const auto* const kApplication = new QGuiApplication(count, arguments.data());
    Q_ASSERT(kApplication != nullptr);
    app::prepareApplication();
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
}

void deleteWhatLeft() {
    // One turn deletes one level: a page, then the rows of its lists, then what a row repeats.
    constexpr int kDeepest = 8;
    for (int turn = 0; turn < kDeepest; ++turn) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

bool drawOnce(QQuickWindow& window) {
    deleteWhatLeft();
    QEventLoop loop;
    bool drawn = false;
    QObject::connect(&window, &QQuickWindow::frameSwapped, &loop, [&] {
        drawn = true;
        loop.quit();
    });
    QTimer::singleShot(5000, &loop, &QEventLoop::quit);
    window.update();
    loop.exec();
    return drawn;
}

QStringList namelessControls(QQuickWindow& window) {
    QStringList nameless;
    for (QQuickItem* item : visibleItems(window)) {
        if (!item->activeFocusOnTab() || !item->isEnabled()) {
            continue;
        }
        QAccessibleInterface* access = QAccessible::queryAccessibleInterface(item);
        if (access == nullptr || access->text(QAccessible::Name).isEmpty()) {
            nameless.append(pathOf(item) + (access == nullptr ? " (unseen)" : " (no name)"));
        }
    }
    return nameless;
}

bool pageShown(QQuickWindow& window) {
    const auto items = visibleItems(window);
    return std::ranges::any_of(items, [](const QQuickItem* item) {
        return QString(item->metaObject()->className()).startsWith("PageHead");
    });
}

QString toldByAccessibility(QQuickWindow& window) {
    QString told;
    if (!drawOnce(window)) {  // rows of a list come with the frame
        return told;
    }
    listen(QAccessible::queryAccessibleInterface(&window), told);
    return told;
}

QStringList badTexts(QQuickWindow& window) {
    QStringList bad;
    for (QQuickItem* item : visibleItems(window)) {
        if (!item->inherits("QQuickText")) {
            continue;
        }
        const QString complaint = complaintAbout(item, window.width());
        if (!complaint.isEmpty()) {
            bad.append(pathOf(item) + " \"" + item->property("text").toString() +
                       "\": " + complaint);
        }
    }
    return bad;
}

void keepPicture(QQuickWindow& window, const QString& name) {
    const QString folder = qEnvironmentVariable("QGT_SHOTS");
    if (!folder.isEmpty() && QDir().mkpath(folder)) {
        window.grabWindow().save(QDir(folder).filePath(name + ".png"));
    }
}

void keepFile(const QString& name, const QByteArray& bytes) {
    const QString folder = qEnvironmentVariable("QGT_SHOTS");
    if (folder.isEmpty() || !QDir().mkpath(folder)) {
        return;
    }
    QFile file(QDir(folder).filePath(name));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(bytes);
    }
}

void fill(app::LineStripModel& bars) {
    constexpr std::array kPercent{
        78, 64, 74, 71, 83, 66, 95, 88, 76, 69, 55, 62, 84, 73, 58, 0, 0, 70};
    const QStringList names{"自治居务",
                            "党建群团",
                            "民政救助",
                            "社保就业",
                            "养老助老",
                            "助残服务",
                            "计生家庭",
                            "卫生健康",
                            "平安消防",
                            "人民调解",
                            "居住证",
                            "住房物业",
                            "文教体育",
                            "市容环境",
                            "信访热线",
                            "退役军人",
                            "统战侨台",
                            "慈善志愿"};
    std::vector<app::LineBar> made;
    for (std::size_t i = 0; i < kPercent.size(); ++i) {
        const int percent = kPercent[i];
        const QString& name = names[static_cast<qsizetype>(i)];
        made.push_back({.lineId = QString::number(i),
                        .nameTop = name.left(2),
                        .nameBottom = name.mid(2),
                        .known = percent > 0,
                        .percent = percent,
                        .low = percent - 14,
                        .high = std::min(100, percent + 9),
                        .level = percent >= 90   ? 3
                                 : percent >= 85 ? 2
                                 : percent >= 60 ? 1
                                                 : 0,
                        .focus = name == "居住证",
                        .sentence = name + "：一趟办成的把握 " + QString::number(percent) + " %"});
    }
    bars.setBars(std::move(made));
}

void fill(app::MinutesModel& days) {
    std::vector<app::DayMinutes> made;
    for (int i = 0; i < 78; ++i) {
        const int minutes = (i * 7) % 11 < 5 ? 0 : (i * 13) % 40;
        made.push_back({.minutes = minutes,
                        .sentence = QStringLiteral("第 %1 天：%2 分钟").arg(i + 1).arg(minutes),
                        .monthLabel = i == 0    ? "9 月"
                                      : i == 28 ? "10 月"
                                      : i == 56 ? "11 月"
                                                : ""});
    }
    days.setDays(std::move(made));
}

}  // namespace qgt::test
