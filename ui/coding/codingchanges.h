// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/coding.h"
#include "ui/coding/transcriptview.h"
#include "ui/shell/studycontext.h"

#include <QObject>

#include <functional>

class QWidget;

namespace partsong {

class CodePicker;
class TypeToFind;

// What a person does to codings that are there: take them off, give them another code, move their edges, say
// something about them, go from one to the next.
class CodingChanges : public QObject {
    Q_OBJECT
public:
    CodingChanges(StudyContext &context, TranscriptView *view, CodePicker *picker);

    // codinggestureactions.cpp
    void addActions(QWidget *owner);

    bool canChange() const;
    // The coding that is chosen, while the caret is at it, else those of the selected words or of the place
    // of the caret.
    std::vector<Id<Coding>> codingsAtHand() const;
    // All codings of the selected words, or of the place of the caret.
    std::vector<Id<Coding>> allAtHand() const;

    void choose(Id<Coding> coding);
    // Takes a coding off; asks which when several are there.
    void uncode();
    void uncodeAll();
    // Gives codings another code; asks which when several are there.
    void recode();
    void edit();
    void moveEdge(TranscriptView::Edge edge, int step);
    // Goes to the next coded passage of the text, or the one before.
    void step(int step);
    // Selects the next words without a coding, or those before.
    void stepUncoded(int step);
    // The person who acts has read as far as the caret; told so again, no longer.
    void markRead();
    void goToReadMark();
    bool joins() const;
    void setJoins(bool on);

private:
    using Codings = std::vector<Id<Coding>>;
    void addMoving(QWidget *owner);
    void addReading(QWidget *owner);
    // `all`: the words that take all of them; empty: one has to be chosen.
    void askWhich(const QString &question, const Codings &codings, const QString &all,
                  const std::function<void(Codings)> &chosen);
    void remove(const Codings &codings);
    void recodeTo(const Codings &codings);
    void editOne(Id<Coding> coding);
    void resize(Id<Coding> coding, const TextRange &range);

    StudyContext &m_context;
    TranscriptView *m_view;
    CodePicker *m_picker;
    TypeToFind *m_which;
    Codings m_offered;
    std::function<void(Codings)> m_chosen;
};

} // namespace partsong
