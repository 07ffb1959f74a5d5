#pragma once

#include "app/desktop/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// A day of the roster's grid.
struct RosterDayRow {
    QString name;  ///< "5", or with the month on the first of it
    QString note;  ///< who is on leave, or that it is a holiday
    bool weekend = false;
    bool today = false;

    bool operator==(const RosterDayRow&) const = default;
};

class RosterDayList final : public RowModel<RosterDayRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by RosterViewModel")

  public:
    explicit RosterDayList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<RosterDayRow>>& columns() const override {
        static const std::vector<Column<RosterDayRow>> kColumns{
            {"name", [](const RosterDayRow& row) { return QVariant(row.name); }},
            {"note", [](const RosterDayRow& row) { return QVariant(row.note); }},
            {"weekend", [](const RosterDayRow& row) { return QVariant(row.weekend); }},
            {"today", [](const RosterDayRow& row) { return QVariant(row.today); }}};
        return kColumns;
    }
};

/// A duty: its rate; who is in it has rows of its own.
struct RosterSlotRow {
    int day = 0;    ///< from the roster's first day
    int above = 0;  ///< seats of the day above it
    int order = 0;  ///< duties of the day above it
    int seats = 1;
    QString part;      ///< "D" or "E", short
    int percent = -1;  ///< the one-trip rate; -1: nobody is there
    int grade = 0;     ///< 0 good, 1 below kGoodRate, 2 below kLowRate
    bool locked = false;
    bool over = false;
    QString sentence;

    bool operator==(const RosterSlotRow&) const = default;
};

class RosterSlotList final : public RowModel<RosterSlotRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by RosterViewModel")

  public:
    explicit RosterSlotList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<RosterSlotRow>>& columns() const override {
        static const std::vector<Column<RosterSlotRow>> kColumns{
            {"day", [](const RosterSlotRow& row) { return QVariant(row.day); }},
            {"above", [](const RosterSlotRow& row) { return QVariant(row.above); }},
            {"order", [](const RosterSlotRow& row) { return QVariant(row.order); }},
            {"seats", [](const RosterSlotRow& row) { return QVariant(row.seats); }},
            {"part", [](const RosterSlotRow& row) { return QVariant(row.part); }},
            {"percent", [](const RosterSlotRow& row) { return QVariant(row.percent); }},
            {"grade", [](const RosterSlotRow& row) { return QVariant(row.grade); }},
            {"locked", [](const RosterSlotRow& row) { return QVariant(row.locked); }},
            {"over", [](const RosterSlotRow& row) { return QVariant(row.over); }},
            {"sentence", [](const RosterSlotRow& row) { return QVariant(row.sentence); }}};
        return kColumns;
    }
};

/// A seat of a duty.
struct RosterSeatRow {
    int day = 0;
    int above = 0;  ///< seats of the day above it
    int order = 0;  ///< duties of the day above its own
    QString name;   ///< empty: open
    bool chosen = false;
    bool held = false;
    bool illegal = false;  ///< whoever is held may not change with this one

    bool operator==(const RosterSeatRow&) const = default;
};

class RosterSeatList final : public RowModel<RosterSeatRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by RosterViewModel")

  public:
    explicit RosterSeatList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<RosterSeatRow>>& columns() const override {
        static const std::vector<Column<RosterSeatRow>> kColumns{
            {"day", [](const RosterSeatRow& row) { return QVariant(row.day); }},
            {"above", [](const RosterSeatRow& row) { return QVariant(row.above); }},
            {"order", [](const RosterSeatRow& row) { return QVariant(row.order); }},
            {"name", [](const RosterSeatRow& row) { return QVariant(row.name); }},
            {"chosen", [](const RosterSeatRow& row) { return QVariant(row.chosen); }},
            {"held", [](const RosterSeatRow& row) { return QVariant(row.held); }},
            {"illegal", [](const RosterSeatRow& row) { return QVariant(row.illegal); }}};
        return kColumns;
    }
};

/// Somebody who could come into the chosen seat.
struct RosterOfferRow {
    QString key;  ///< digit; empty beyond the ninth
    QString name;
    QString effect;  ///< what it changes, or the rule against it
    bool legal = true;

    bool operator==(const RosterOfferRow&) const = default;
};

class RosterOfferList final : public RowModel<RosterOfferRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by RosterViewModel")

  public:
    explicit RosterOfferList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<RosterOfferRow>>& columns() const override {
        static const std::vector<Column<RosterOfferRow>> kColumns{
            {"key", [](const RosterOfferRow& row) { return QVariant(row.key); }},
            {"name", [](const RosterOfferRow& row) { return QVariant(row.name); }},
            {"effect", [](const RosterOfferRow& row) { return QVariant(row.effect); }},
            {"legal", [](const RosterOfferRow& row) { return QVariant(row.legal); }}};
        return kColumns;
    }
};

/// A rule and whether it is kept, or a way out and whether one click takes it.
struct RosterRuleRow {
    QString text;
    QString detail;
    bool good = true;

    bool operator==(const RosterRuleRow&) const = default;
};

class RosterRuleList final : public RowModel<RosterRuleRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by RosterViewModel")

  public:
    explicit RosterRuleList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<RosterRuleRow>>& columns() const override {
        static const std::vector<Column<RosterRuleRow>> kColumns{
            {"ruleText", [](const RosterRuleRow& row) { return QVariant(row.text); }},
            {"detail", [](const RosterRuleRow& row) { return QVariant(row.detail); }},
            {"good", [](const RosterRuleRow& row) { return QVariant(row.good); }}};
        return kColumns;
    }
};

/// How many duties somebody has.
struct RosterCountRow {
    QString name;
    int days = 0;
    int evenings = 0;
    int weekends = 0;
    QString sentence;

    bool operator==(const RosterCountRow&) const = default;
};

class RosterCountList final : public RowModel<RosterCountRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by RosterViewModel")

  public:
    explicit RosterCountList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<RosterCountRow>>& columns() const override {
        static const std::vector<Column<RosterCountRow>> kColumns{
            {"name", [](const RosterCountRow& row) { return QVariant(row.name); }},
            {"days", [](const RosterCountRow& row) { return QVariant(row.days); }},
            {"evenings", [](const RosterCountRow& row) { return QVariant(row.evenings); }},
            {"weekends", [](const RosterCountRow& row) { return QVariant(row.weekends); }},
            {"sentence", [](const RosterCountRow& row) { return QVariant(row.sentence); }}};
        return kColumns;
    }
};

}  // namespace qgt::app
