// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/boardorder.h"
#include "ui/workshop/boardselection.h"

#include <QObject>
#include <QPointF>

#include <optional>

namespace partsong {

class Notices;

// Everything that can be done to a board by hand or by key, whichever view it is asked from. Each is one Edit
// of core; what goes wrong is told in the notices.
class BoardCommands : public QObject {
    Q_OBJECT
public:
    static constexpr double Grid = 8;

    BoardCommands(BoardModel &model, BoardSelection &selection, Notices &notices, QObject *parent = nullptr);

    BoardModel &model() const { return m_model; }
    BoardSelection &selection() const { return m_selection; }
    bool editable() const;

    // Where a new note would lie: in free room of the frame at hand, else about a point.
    QRectF placeForNote(const QPointF &about) const;
    // In free room beside a note that has just been written.
    QRectF placeBeside(const QRectF &note) const;
    // What a new note would look like: it takes after the last one that was written.
    QColor paperForNote() const;
    void takeAfter(const QString &table) { m_table = table; }

    ItemId addNote(const QString &words, const QPointF &at);
    // One note for each line.
    void pasteLines(const QString &text, const QPointF &about);
    ItemId addFrame(const QRectF &rect);
    ItemId connectItems(ItemId from, ItemId to);
    void connectSelected();
    // The words of a note, a frame or a connector.
    void setWords(ItemId id, const QString &words);
    void putCards(const std::vector<SubjectId> &subjects, std::optional<QPointF> at);

    void move(const std::vector<Placement> &places);
    // Moves what is selected into free room of a frame, which grows downwards where it is full.
    void moveIntoFrame(ItemId frame);
    void removeSelected();
    void duplicateSelected();
    void copySelected() const;
    void align(BoardEdge edge);
    void distribute(Qt::Orientation along);
    void raise();
    void lower();
    void selectAll();

    // The selected things and what selected frames hold: what moves with them.
    std::vector<ItemId> movedWith(const std::vector<ItemId> &ids) const;
    std::vector<Placement> shifted(const std::vector<ItemId> &ids, const QPointF &by) const;
    // The selected ones that lie somewhere: all but connectors.
    std::vector<ItemId> placed() const;

Q_SIGNALS:
    // A frame or connector has just been made: its words are to be asked for.
    void wordsWanted(partsong::ItemId id);

private:
    ItemId frameAtHand(const QPointF &about) const;
    std::optional<QRectF> roomIn(const QRectF &area, const QSizeF &size) const;
    static QRectF insideOf(const QRectF &frame);
    QRectF inLineBeside(const QRectF &wanted) const;
    const BoardThing *thingUnder(const QRectF &rect) const;
    bool isFree(const QRectF &rect, const QSet<ItemId> &except = {}) const;

    BoardModel &m_model;
    BoardSelection &m_selection;
    Notices &m_notices;
    QString m_table;
};

} // namespace partsong
