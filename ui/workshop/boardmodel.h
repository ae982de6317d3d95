// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/project.h"
#include "core/workshop/boardlook.h"
#include "core/workshop/canvas.h"
#include "core/workshop/canvasitem.h"
#include "core/workshop/note.h"

#include <QHash>
#include <QObject>
#include <QRectF>
#include <QSet>

#include <optional>
#include <vector>

namespace partsong {

using ItemId = Id<CanvasItem>;

// One thing on a board with all that is drawn and said of it.
struct BoardThing {
    CanvasItem item;
    std::optional<Note> note;
    CardLook card; // of a card: all that is drawn of it
    int dots = 0;
    int links = 0; // what a note is tied to
    int revision = 0; // goes up when it is to be drawn anew

    bool isNote() const { return item.kind == CanvasItemKind::Note; }
    bool isCard() const { return item.kind == CanvasItemKind::Card; }
    bool isFrame() const { return item.kind == CanvasItemKind::Frame; }
    bool isConnector() const { return item.kind == CanvasItemKind::Connector; }
    QRectF rect() const { return {item.x, item.y, item.width, item.height}; }
    NoteLook noteLook() const;
    // What it says: a note's words, a card's, a title.
    QString words() const { return note ? note->text : isCard() ? card.words : item.title; }
    qsizetype textLength() const { return words().size() + card.title.size(); }
    // The subject in words, for places without a picture: a note's words, a card's title, a frame's.
    QString shortName() const;
};

// What came, changed and went.
struct BoardChange {
    std::vector<ItemId> added;
    std::vector<ItemId> updated;
    std::vector<ItemId> removed;
    bool empty() const { return added.empty() && updated.empty() && removed.empty(); }
};

// A frame, or a thing in none, with what lies in it, each in reading order.
struct BoardBranch {
    ItemId item;
    std::vector<ItemId> held;
};

// The rows of one board: what scene, outline, inspector and screen readers show. It follows the study's
// changes and never writes.
class BoardModel : public QObject {
    Q_OBJECT
public:
    explicit BoardModel(Project &project, QObject *parent = nullptr);

    Project &project() const { return m_project; }
    // Shows another board; null: none.
    void open(Id<Canvas> canvas);
    Id<Canvas> canvas() const { return m_canvas; }
    QString name() const { return m_name; }

    const BoardThing *find(ItemId id) const;
    const QHash<ItemId, BoardThing> &things() const { return m_things; }
    // The items that show a subject.
    QList<ItemId> itemsOf(SubjectId subject) const { return m_bySubject.values(subject); }
    const QSet<ItemId> &connectors() const { return m_connectors; }
    QList<ItemId> connectorsAt(ItemId end) const { return m_ties.values(end); }
    QRectF bounds() const;

    // The innermost frame about the middle of a rectangle; null where there is none.
    ItemId frameAround(const QRectF &rect, ItemId except = {}) const;
    // The notes, cards and smaller frames whose middle lies in a frame.
    std::vector<ItemId> heldBy(ItemId frame) const;
    // Everything but connectors, as it is read: row by row, frames first with what they hold.
    std::vector<BoardBranch> branches() const;
    std::vector<ItemId> readingOrder() const;

Q_SIGNALS:
    void opened(); // another board, or none
    void changed(const partsong::BoardChange &change);
    void renamed();

private:
    void load();
    void apply(const ChangeSet &changes);
    bool applyToCanvas(const ChangeSet &changes);
    void applyToItems(const ChangeSet &changes, BoardChange &told);
    QSet<ItemId> touched(const ChangeSet &changes) const;
    void put(const CanvasItem &item);
    void drop(ItemId id);
    void describe(BoardThing &thing) const;
    std::vector<ItemId> inReadingOrder(std::vector<ItemId> ids) const;

    Project &m_project;
    Id<Canvas> m_canvas;
    QString m_name;
    QHash<ItemId, BoardThing> m_things;
    QMultiHash<SubjectId, ItemId> m_bySubject;
    QSet<ItemId> m_connectors;
    QSet<ItemId> m_frames;
    QMultiHash<ItemId, ItemId> m_ties; // the connectors of each thing
};

} // namespace partsong
