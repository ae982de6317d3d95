// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/turn.h"
#include "ui/shell/studycontext.h"

#include <QObject>

#include <functional>
#include <optional>

class QMenu;
class QWidget;

namespace partsong {

class TranscriptView;
class TypeToFind;

// Puts the turns of a transcript right where one reads it: another begins here, two are one, somebody else
// says this. Words and codings stay.
class TurnGestures : public QObject {
    Q_OBJECT
public:
    TurnGestures(StudyContext &context, TranscriptView *view);

    void addActions(QWidget *owner);
    void fillMenu(QMenu &menu) const;
    // At the caret; asks who speaks from there on.
    void split();
    // The turn at the caret with the one before.
    void joinWithBefore();
    // Of the turns that are selected, or of the one at the caret.
    void changeSpeaker();

private:
    std::optional<Turn> turnAtCaret() const;
    std::vector<Id<Turn>> turnsAtHand() const;
    bool canSplit() const;
    int splitPlace() const;
    void askWho(const QString &question, const std::function<void(const QString &)> &chosen);

    StudyContext &m_context;
    TranscriptView *m_view;
    TypeToFind *m_finder;
    std::function<void(const QString &)> m_chosen;
};

} // namespace partsong
