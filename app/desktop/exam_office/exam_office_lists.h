#pragma once

#include "app/desktop/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// An exam in the list of the page 考务.
struct ExamLine {
    QString title;
    QString window;  ///< from when to when it may be begun
    QString state;
    int sign = 0;  ///< as Sign.Kind of QML
    QString counts;
    QString waiting = {};  ///< for whoever is signed in; empty: nothing

    bool operator==(const ExamLine&) const = default;
};

class ExamList final : public RowModel<ExamLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamOfficeViewModel")

  public:
    explicit ExamList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<ExamLine>>& columns() const override {
        static const std::vector<Column<ExamLine>> kColumns{
            {"examTitle", [](const ExamLine& row) { return QVariant(row.title); }},
            {"examWindow", [](const ExamLine& row) { return QVariant(row.window); }},
            {"examState", [](const ExamLine& row) { return QVariant(row.state); }},
            {"stateSign", [](const ExamLine& row) { return QVariant(row.sign); }},
            {"counts", [](const ExamLine& row) { return QVariant(row.counts); }},
            {"waiting", [](const ExamLine& row) { return QVariant(row.waiting); }}};
        return kColumns;
    }
};

/// One of several to choose from: a blueprint, a line, a committee, somebody who invigilates.
struct ExamChoice {
    QString name;
    bool chosen = false;

    bool operator==(const ExamChoice&) const = default;
};

class ExamChoiceList final : public RowModel<ExamChoice> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by a view model")

  public:
    explicit ExamChoiceList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<ExamChoice>>& columns() const override {
        static const std::vector<Column<ExamChoice>> kColumns{
            {"choiceName", [](const ExamChoice& row) { return QVariant(row.name); }},
            {"chosen", [](const ExamChoice& row) { return QVariant(row.chosen); }}};
        return kColumns;
    }
};

/// Somebody who may become a candidate.
struct ExamPersonRow {
    QString name;
    QString post;
    QString committee;
    bool chosen = false;
    QString history;  ///< of exams of this kind; empty: none
    int sign = 0;     ///< as Sign.Kind of QML

    bool operator==(const ExamPersonRow&) const = default;
};

class ExamPersonList final : public RowModel<ExamPersonRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamCandidatesModel")

  public:
    explicit ExamPersonList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<ExamPersonRow>>& columns() const override {
        static const std::vector<Column<ExamPersonRow>> kColumns{
            {"personName", [](const ExamPersonRow& row) { return QVariant(row.name); }},
            {"post", [](const ExamPersonRow& row) { return QVariant(row.post); }},
            {"committee", [](const ExamPersonRow& row) { return QVariant(row.committee); }},
            {"chosen", [](const ExamPersonRow& row) { return QVariant(row.chosen); }},
            {"history", [](const ExamPersonRow& row) { return QVariant(row.history); }},
            {"historySign", [](const ExamPersonRow& row) { return QVariant(row.sign); }}};
        return kColumns;
    }
};

/// A seat of the exam that is set up: who sits there, with how much more time.
struct ExamPlace {
    QString place;  ///< "1"
    QString name;
    QString committee;
    QString percent;  ///< as typed
    QString reason;
    QString decider;  ///< name of who decided it, where that is not whoever sets up the exam
    QString error;    ///< what is wrong with the extra time
    QString confirm;  ///< what whoever decided it types to confirm it; empty: nothing

    bool operator==(const ExamPlace&) const = default;
};

class ExamPlaceList final : public RowModel<ExamPlace> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamCandidatesModel")

  public:
    explicit ExamPlaceList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<ExamPlace>>& columns() const override {
        static const std::vector<Column<ExamPlace>> kColumns{
            {"place", [](const ExamPlace& row) { return QVariant(row.place); }},
            {"personName", [](const ExamPlace& row) { return QVariant(row.name); }},
            {"committee", [](const ExamPlace& row) { return QVariant(row.committee); }},
            {"percent", [](const ExamPlace& row) { return QVariant(row.percent); }},
            {"reason", [](const ExamPlace& row) { return QVariant(row.reason); }},
            {"decider", [](const ExamPlace& row) { return QVariant(row.decider); }},
            {"error", [](const ExamPlace& row) { return QVariant(row.error); }},
            {"confirm", [](const ExamPlace& row) { return QVariant(row.confirm); }}};
        return kColumns;
    }
};

/// A sentence of several.
struct ExamSentence {
    QString words;

    bool operator==(const ExamSentence&) const = default;
};

class ExamSentenceList final : public RowModel<ExamSentence> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by a view model")

  public:
    explicit ExamSentenceList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<ExamSentence>>& columns() const override {
        static const std::vector<Column<ExamSentence>> kColumns{
            {"sentence", [](const ExamSentence& row) { return QVariant(row.words); }}};
        return kColumns;
    }
};

/// A code that is shown once.
struct ExamCode {
    QString name;
    QString note;
    QString code;

    bool operator==(const ExamCode&) const = default;
};

class ExamCodeList final : public RowModel<ExamCode> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by a view model")

  public:
    explicit ExamCodeList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<ExamCode>>& columns() const override {
        static const std::vector<Column<ExamCode>> kColumns{
            {"codeName", [](const ExamCode& row) { return QVariant(row.name); }},
            {"codeNote", [](const ExamCode& row) { return QVariant(row.note); }},
            {"code", [](const ExamCode& row) { return QVariant(row.code); }}};
        return kColumns;
    }
};

/// A point of a rubric, under the key that ticks it.
struct ExamPoint {
    QString key;
    QString words;
    bool met = false;

    bool operator==(const ExamPoint&) const = default;
};

class ExamPointList final : public RowModel<ExamPoint> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamMarkingModel")

  public:
    explicit ExamPointList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<ExamPoint>>& columns() const override {
        static const std::vector<Column<ExamPoint>> kColumns{
            {"pointKey", [](const ExamPoint& row) { return QVariant(row.key); }},
            {"pointText", [](const ExamPoint& row) { return QVariant(row.words); }},
            {"met", [](const ExamPoint& row) { return QVariant(row.met); }}};
        return kColumns;
    }
};

}  // namespace qgt::app
