// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/codinggestures.h"

#include "core/coding/code.h"
#include "core/coding/codings.h"
#include "core/coding/newcode.h"
#include "core/store/naming.h"
#include "core/store/project.h"
#include "ui/coding/codepicker.h"
#include "ui/coding/codingdialog.h"
#include "ui/coding/transcriptview.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/takingback.h"
#include "ui/widgets/typetofind.h"

#include <QAction>
#include <QMenu>

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
      m_which(new TypeToFind(tr("Which coding comes off?"), view))
{
    connect(m_which, &TypeToFind::chosen, this,
            [this](const QString &id) { remove(Id<Coding>(Uuid::fromText(id).value_or(Uuid()))); });
    connect(m_view, &TranscriptView::codeDropped, this, &CodingGestures::apply, Qt::QueuedConnection);
    connect(m_view, &TranscriptView::codingChosen, this, &CodingGestures::chooseCoding);
}

void CodingGestures::addActions(QWidget *owner)
{
    ActionTable &table = m_context.actions;
    const auto codable = [this] { return canCode(); };
    const auto atCoding = [this] { return canUncode(); };
    const auto open = [this] { return !m_view->text().null(); };
    table.add(owner,
              {.id = u"coding.apply"_s,
               .text = tr("&Code…"),
               .run = [this] { chooseCode(); },
               .shortcuts = {QKeySequence(Qt::Key_C), QKeySequence(Qt::Key_Return)},
               .menu = MenuPlace::Workspace,
               .group = 0,
               .iconName = u"tag-new"_s,
               .keywords = tr("apply node case reference label tag annotate stripe"),
               .tip = tr("Gives the selected words a code (C)"),
               .enabled = codable});
    table.add(owner,
              {.id = u"coding.ownWords"_s,
               .text = tr("Code in Its &Own Words"),
               .run = [this] { applyOwnWords(); },
               .shortcuts = {QKeySequence(Qt::Key_V)},
               .menu = MenuPlace::Workspace,
               .group = 0,
               .iconName = u"format-text-blockquote"_s,
               .keywords = tr("in vivo new node"),
               .tip = tr("The selected words become the name of a code (V)"),
               .enabled = codable});
    table.add(owner,
              {.id = u"coding.repeat"_s,
               .text = tr("&Repeat the Last Code"),
               .run = [this] { repeat(); },
               .shortcuts = {QKeySequence(Qt::Key_R)},
               .menu = MenuPlace::Workspace,
               .group = 0,
               .iconName = u"media-playlist-repeat"_s,
               .keywords = tr("again quick coding"),
               .tip = tr("Gives the selected words the code that was used last (R)"),
               .enabled = [this] { return canCode() && !m_picker->lastUsed().null(); }});
    table.add(owner,
              {.id = u"coding.uncode"_s,
               .text = tr("&Take the Code Off"),
               .run = [this] { uncode(); },
               .shortcuts = {QKeySequence(Qt::Key_U), QKeySequence(Qt::Key_Delete)},
               .menu = MenuPlace::Workspace,
               .group = 0,
               .iconName = u"edit-clear"_s,
               .keywords = tr("uncode remove delete coding reference"),
               .tip = tr("Takes a code off the words at the caret (U)"),
               .enabled = atCoding});
    table.add(owner,
              {.id = u"coding.edit"_s,
               .text = tr("Comme&nt and Weight…"),
               .run = [this] { editCoding(); },
               .shortcuts = {QKeySequence(Qt::Key_E)},
               .menu = MenuPlace::Workspace,
               .group = 1,
               .iconName = u"edit-comment"_s,
               .keywords = tr("annotation note on coded passage"),
               .enabled = atCoding});
    table.add(owner,
              {.id = u"coding.next"_s,
               .text = tr("Ne&xt Coded Passage"),
               .run = [this] { stepCoding(1); },
               .shortcuts = {QKeySequence(Qt::Key_N)},
               .menu = MenuPlace::Workspace,
               .group = 2,
               .iconName = u"go-down"_s,
               .keywords = tr("reference stripe"),
               .enabled = open});
    table.add(owner,
              {.id = u"coding.previous"_s,
               .text = tr("&Previous Coded Passage"),
               .run = [this] { stepCoding(-1); },
               .shortcuts = {QKeySequence(Qt::SHIFT | Qt::Key_N)},
               .menu = MenuPlace::Workspace,
               .group = 2,
               .iconName = u"go-up"_s,
               .keywords = tr("reference stripe"),
               .enabled = open});
}

void CodingGestures::fillMenu(QMenu &menu) const
{
    m_context.actions.refresh();
    for (const QString &id : {u"coding.apply"_s, u"coding.ownWords"_s, u"coding.repeat"_s, u"coding.uncode"_s,
                              u"coding.edit"_s}) {
        if (QAction *action = m_context.actions.action(id))
            menu.addAction(action);
    }
}

bool CodingGestures::canCode() const
{
    return !m_context.project.readOnly() && !m_view->text().null() && !m_view->selectedWords().empty();
}

bool CodingGestures::canUncode() const
{
    return !m_context.project.readOnly() && !codingsAtHand().empty();
}

Anchor CodingGestures::anchor() const
{
    Anchor anchor;
    anchor.text = m_view->text();
    anchor.range = m_view->selectedWords();
    return anchor;
}

void CodingGestures::chooseCode()
{
    if (!canCode())
        return;
    m_picker->open(
        m_view->viewport(), m_view->popupPlace(), [this](Id<Code> code) { apply(code); },
        [this](const QString &path) { applyNew(path); });
}

void CodingGestures::apply(Id<Code> code)
{
    if (!canCode())
        return m_context.notices.say(tr("Select the words first, then choose a code."));
    const auto made = applyCode(m_context.project, {.code = code, .anchor = anchor()});
    if (m_context.notices.report(made))
        coded(code, *made);
}

void CodingGestures::applyNew(const QString &path)
{
    const auto made = applyCodeAt(m_context.project, path, anchor());
    if (m_context.notices.report(made))
        coded(made->code, made->coding);
}

void CodingGestures::applyOwnWords()
{
    if (!canCode())
        return;
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
    chooseCoding(coding);
    m_view->setFocus();
}

void CodingGestures::chooseCoding(Id<Coding> coding)
{
    m_view->setSelectedCoding(coding);
    if (!coding.null())
        m_context.navigator.select(subjectId(coding));
}

// The coding that is chosen, while the caret is at it, else those of the selected words or of the place of
// the caret.
std::vector<Id<Coding>> CodingGestures::codingsAtHand() const
{
    const TextRange selection = m_view->selection();
    const auto chosen = m_view->shown(m_view->selectedCoding());
    if (chosen && chosen->coding.anchor.range.touches(selection))
        return {chosen->coding.id};
    if (selection.empty()) {
        const auto here = m_view->codingsAt(selection.start);
        return here.empty() && selection.start > 0 ? m_view->codingsAt(selection.start - 1) : here;
    }
    return m_view->codingsIn(selection);
}

void CodingGestures::uncode()
{
    const std::vector<Id<Coding>> codings = codingsAtHand();
    if (codings.size() == 1)
        remove(codings.front());
    else if (!codings.empty())
        askWhich(codings);
}

void CodingGestures::askWhich(const std::vector<Id<Coding>> &codings)
{
    std::vector<FindItem> items;
    for (const Id<Coding> id : codings) {
        const auto shown = m_view->shown(id);
        const auto code = shown ? m_context.project.find(shown->coding.code) : std::unexpected(Error());
        if (!code)
            continue;
        const auto person = m_context.project.find(shown->coding.coder);
        items.push_back({.id = id.text(),
                         .text = code->name,
                         .detail = person ? person->name : QString(),
                         .colour = QColor::fromString(code->colour)});
    }
    m_which->setItems(std::move(items));
    m_which->open(m_view->viewport(), m_view->popupPlace());
}

void CodingGestures::remove(Id<Coding> coding)
{
    const auto shown = m_view->shown(coding);
    const auto code = shown ? m_context.project.find(shown->coding.code) : std::unexpected(Error());
    if (!m_context.notices.report(removeCodings(m_context.project, {coding})))
        return;
    m_view->setSelectedCoding({});
    m_view->setFocus();
    if (code)
        offerUndo(m_context, tr("“%1” was taken off these words.").arg(code->name));
}

void CodingGestures::editCoding()
{
    const std::vector<Id<Coding>> codings = codingsAtHand();
    const auto shown = codings.empty() ? std::nullopt : m_view->shown(codings.front());
    if (!shown)
        return;
    const auto code = m_context.project.find(shown->coding.code);
    const auto fields = CodingDialog::ask(code ? code->name : QString(),
                                          m_view->wordsIn(shown->coding.anchor.range), shown->coding, m_view);
    if (fields)
        m_context.notices.report(setCoding(m_context.project, codings.front(), *fields));
}

void CodingGestures::stepCoding(int step)
{
    const Id<Coding> next = m_view->codingBeyond(step);
    const auto shown = m_view->shown(next);
    if (!shown)
        return m_context.notices.say(step > 0 ? tr("No coded passage comes after this.")
                                              : tr("No coded passage comes before this."));
    m_view->reveal(shown->coding.anchor.range);
    chooseCoding(next);
}

} // namespace partsong
