// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/codinggestures.h"

#include "core/coding/code.h"
#include "core/coding/codes.h"
#include "core/coding/codings.h"
#include "core/coding/favouritecodes.h"
#include "core/coding/newcode.h"
#include "core/store/naming.h"
#include "core/store/project.h"
#include "ui/coding/codepicker.h"
#include "ui/coding/codingchanges.h"
#include "ui/coding/codingwithbar.h"
#include "ui/coding/transcriptview.h"
#include "ui/shell/acting.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/notices.h"
#include "ui/widgets/typetofind.h"

#include <QApplication>
#include <QTimer>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// Words as the name of a code: without the marks that happen to stand at their edges.
QString ownWords(const QString &said)
{
    const QString words = said.simplified();
    const auto spoken = [](QChar letter) { return letter.isLetterOrNumber() || letter.isSurrogate(); };
    qsizetype first = 0;
    while (first < words.size() && !spoken(words[first]))
        ++first;
    qsizetype end = words.size();
    while (end > first && !spoken(words[end - 1]) && !u"?!)%"_s.contains(words[end - 1]))
        --end;
    return first < end ? words.sliced(first, end - first) : words;
}

} // namespace

CodingGestures::CodingGestures(StudyContext &context, TranscriptView *view)
    : QObject(view), m_context(context), m_view(view), m_picker(new CodePicker(context.project, view)),
      m_changes(new CodingChanges(context, view, m_picker)), m_bar(new CodingWithBar(context.project)),
      m_settling(new QTimer(this))
{
    m_settling->setSingleShot(true);
    connect(m_settling, &QTimer::timeout, this, &CodingGestures::applyWith);
    connect(m_view, &TranscriptView::codeDropped, this, &CodingGestures::apply, Qt::QueuedConnection);
    connect(m_view, &TranscriptView::wordsChosen, this, [this](bool perhapsMore) {
        if (!m_with.null())
            m_settling->start(perhapsMore ? QApplication::doubleClickInterval() : 0);
    });
    connect(m_view, &TranscriptView::returnPressed, this, &CodingGestures::takeReturn);
    connect(m_view, &TranscriptView::escapePressed, this, &CodingGestures::stopCodingWith);
    connect(m_bar, &CodingWithBar::stopped, this, &CodingGestures::stopCodingWith);
    connect(m_bar, &CodingWithBar::anotherWanted, this, &CodingGestures::chooseCodeWith);
}

bool CodingGestures::canCode() const
{
    return !m_context.project.readOnly() && !m_view->typing() && !m_view->text().null()
        && (m_view->region() || !m_view->selectedStretches().empty());
}

std::vector<Anchor> CodingGestures::anchors() const
{
    if (const auto region = m_view->region())
        return {*region};
    std::vector<Anchor> anchors;
    for (const TextRange &words : m_view->selectedStretches()) {
        Anchor anchor;
        anchor.text = m_view->text();
        anchor.range = words;
        anchors.push_back(anchor);
    }
    return anchors;
}

// Return does what is next: words that are selected get a code, a coded passage at the caret opens.
void CodingGestures::takeReturn()
{
    if (!canCode() && m_changes->canChange())
        m_changes->edit();
    else if (m_with.null())
        chooseCode();
    else
        applyWith();
}

void CodingGestures::chooseCode()
{
    Acting &acting = Acting::of(m_context);
    if (!canCode())
        return;
    if (!acting.known())
        return acting.whenKnown([this] { chooseCode(); });
    m_picker->setQuestion({});
    m_picker->open(
        m_view->popupOver(), m_view->popupBeside(), [this](Id<Code> code) { apply(code); },
        [this](const QString &path) { applyNew(path); });
}

void CodingGestures::apply(Id<Code> code)
{
    if (!canCode())
        return m_context.notices.say(tr("Select the words first, then choose a code."));
    Acting &acting = Acting::of(m_context);
    if (!acting.known())
        return acting.whenKnown([this, code] { apply(code); });
    std::vector<NewCoding> codings;
    for (const Anchor &anchor : anchors())
        codings.push_back({.code = code, .anchor = anchor});
    const auto made = applyCodes(m_context.project, codings);
    if (m_context.notices.report(made))
        coded(code, made->front());
}

void CodingGestures::applyNew(const QString &path)
{
    Acting &acting = Acting::of(m_context);
    if (!acting.known())
        return acting.whenKnown([this, path] { applyNew(path); });
    const auto made = applyCodeAt(m_context.project, path, anchors());
    if (m_context.notices.report(made))
        coded(made->code, made->codings.front());
}

void CodingGestures::applyOwnWords()
{
    if (!canCode())
        return;
    if (m_view->region())
        return chooseCode(); // a rectangle has no words
    applyNew(joinPath({shortened(ownWords(m_view->wordsIn(m_view->selectedWords())), LongestName)}));
}

void CodingGestures::repeat()
{
    if (!m_picker->lastUsed().null())
        apply(m_picker->lastUsed());
}

void CodingGestures::coded(Id<Code> code, Id<Coding> coding)
{
    m_picker->used(code);
    m_changes->choose(coding);
    m_view->takeFocus();
}

void CodingGestures::applyFavourite(int digit)
{
    const Id<Code> code = favouriteCode(m_context.project, digit);
    if (!code.null())
        return apply(code);
    if (m_context.project.readOnly() || m_view->typing())
        return;
    m_picker->setQuestion(tr("Which code goes on the key %1?").arg(digit));
    m_picker->open(m_view->popupOver(), m_view->popupBeside(), [this, digit](Id<Code> chosen) {
        putOnDigit(digit, chosen);
        if (canCode())
            apply(chosen);
    });
}

void CodingGestures::putOnDigit(int digit, Id<Code> code)
{
    m_context.notices.report(setFavouriteCode(m_context.project, digit, code));
    m_view->takeFocus();
}

void CodingGestures::chooseFavourites()
{
    auto *digits = new TypeToFind(tr("Which key gets another code?"), m_view);
    std::vector<FindItem> items;
    for (int digit = 1; digit <= 9; ++digit) {
        const auto code = m_context.project.find(favouriteCode(m_context.project, digit));
        items.push_back(
            {.id = QString::number(digit),
             .text = code ? tr("%1  %2").arg(digit).arg(code->name) : tr("%1  no code yet").arg(digit),
             .colour = code ? QColor::fromString(code->colour) : QColor()});
    }
    digits->setItems(std::move(items));
    digits->setHint(tr("Return chooses the code for a key."));
    connect(digits, &TypeToFind::dismissed, digits, &QObject::deleteLater);
    connect(digits, &TypeToFind::chosen, this, [this, digits](const QString &chosen) {
        digits->deleteLater();
        const int digit = chosen.toInt();
        m_picker->setQuestion(tr("Which code goes on the key %1?").arg(digit));
        m_picker->open(m_view->popupOver(), m_view->popupBeside(),
                       [this, digit](Id<Code> code) { putOnDigit(digit, code); });
    });
    digits->open(m_view->popupOver(), m_view->popupBeside());
}

void CodingGestures::chooseCodeWith()
{
    m_picker->setQuestion(tr("Code the words that I select with…"));
    m_picker->open(
        m_view->popupOver(), m_view->popupBeside(), [this](Id<Code> code) { codeWith(code); },
        [this](const QString &path) { codeWithNew(path); });
}

void CodingGestures::codeWithNew(const QString &path)
{
    Acting &acting = Acting::of(m_context);
    if (!acting.known())
        return acting.whenKnown([this, path] { codeWithNew(path); });
    const auto made = addCode(m_context.project, path);
    if (m_context.notices.report(made))
        codeWith(*made);
}

void CodingGestures::codeWith(Id<Code> code)
{
    m_with = code;
    m_picker->used(code);
    m_bar->show(code);
    m_view->takeFocus();
}

void CodingGestures::stopCodingWith()
{
    m_settling->stop();
    m_with = {};
    m_bar->show(Id<Code>());
    m_context.actions.refresh();
}

// The words stay in the light of their code, and the next selection begins anew.
void CodingGestures::applyWith()
{
    if (!canCode())
        return;
    if (!m_context.project.find(m_with))
        return stopCodingWith();
    apply(m_with);
    const int end = m_view->selectedUnits().end;
    m_view->selectUnits({end, end});
}

} // namespace partsong
