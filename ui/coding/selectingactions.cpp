// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/selectingactions.h"

#include "ui/coding/transcriptview.h"
#include "ui/shell/actiontable.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// Stands between undo and the preferences.
constexpr int Group = 3;

class Selecting {
public:
    Selecting(ActionTable &table, QWidget *owner, TranscriptView *view)
        : m_table(table), m_owner(owner), m_view(view)
    {
    }

    void add(const QString &id, const QString &text, const QKeySequence &keys, const QString &tip,
             const std::function<void(TranscriptView &)> &run) const
    {
        m_table.add(m_owner,
                    {.id = u"select."_s + id,
                     .text = text,
                     .run = [view = m_view, run] { run(*view); },
                     .shortcuts = {keys},
                     .menu = MenuPlace::Edit,
                     .group = Group,
                     .keywords = TranscriptView::tr("mark highlight passage"),
                     .tip = tip,
                     .enabled = [view = m_view] { return !view->text().null(); }});
    }

private:
    ActionTable &m_table;
    QWidget *m_owner;
    TranscriptView *m_view;
};

} // namespace

void addSelectingActions(ActionTable &table, QWidget *owner, TranscriptView *view)
{
    using View = TranscriptView;
    using Grain = View::Grain;
    const Selecting actions(table, owner, view);
    actions.add(u"word"_s, TranscriptView::tr("Select &Word"), Qt::Key_W,
                TranscriptView::tr("The word at the caret; again: one more (W, or a double click)"),
                [](View &at) { at.selectGrain(Grain::Word); });
    actions.add(u"sentence"_s, TranscriptView::tr("Select &Sentence"), Qt::Key_S,
                TranscriptView::tr("The sentence at the caret; again: one more (S, or a triple click)"),
                [](View &at) { at.selectGrain(Grain::Sentence); });
    actions.add(u"paragraph"_s, TranscriptView::tr("Select Para&graph"), Qt::Key_P,
                TranscriptView::tr("The paragraph at the caret; again: one more (P, or four clicks)"),
                [](View &at) { at.selectGrain(Grain::Paragraph); });
    actions.add(u"turn"_s, TranscriptView::tr("Select &Turn"), Qt::Key_T,
                TranscriptView::tr(
                    "All that the speaker says; again: one more (T, or a click on the speaker's name)"),
                [](View &at) { at.selectGrain(Grain::Turn); });
    actions.add(u"nextSentence"_s, TranscriptView::tr("Select &Next Sentence"), Qt::Key_Period, {},
                [](View &at) { at.stepGrain(Grain::Sentence, 1); });
    actions.add(u"previousSentence"_s, TranscriptView::tr("Select &Previous Sentence"), Qt::Key_Comma, {},
                [](View &at) { at.stepGrain(Grain::Sentence, -1); });
    actions.add(u"nextTurn"_s, TranscriptView::tr("Select Ne&xt Turn"), Qt::ALT | Qt::Key_Down, {},
                [](View &at) { at.stepGrain(Grain::Turn, 1); });
    actions.add(u"previousTurn"_s, TranscriptView::tr("Select Pre&vious Turn"), Qt::ALT | Qt::Key_Up, {},
                [](View &at) { at.stepGrain(Grain::Turn, -1); });
    actions.add(u"grow"_s, TranscriptView::tr("Select M&ore"), Qt::Key_X,
                TranscriptView::tr("From the word to the sentence, the paragraph, the turn (X)"),
                [](View &at) { at.growSelection(); });
    actions.add(u"shrink"_s, TranscriptView::tr("Select &Less"), Qt::SHIFT | Qt::Key_X, {},
                [](View &at) { at.shrinkSelection(); });
}

} // namespace partsong
