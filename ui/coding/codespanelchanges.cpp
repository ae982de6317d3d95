// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/codespanel.h"

#include "core/coding/codes.h"
#include "core/coding/coding.h"
#include "core/coding/favouritecodes.h"
#include "core/store/project.h"
#include "ui/coding/codecard.h"
#include "ui/coding/codepicker.h"
#include "ui/coding/mergecodesdialog.h"
#include "ui/shell/notices.h"
#include "ui/shell/takingback.h"
#include "ui/widgets/filterbox.h"

#include <QApplication>
#include <QScrollArea>

// What the panel does to codes.

namespace partsong {

using namespace Qt::StringLiterals;

void CodesPanel::addCode(bool underCurrent)
{
    const Id<Code> parent = underCurrent ? current() : Id<Code>();
    QString name = tr("New code");
    Result<Id<Code>> made = partsong::addCode(m_context.project, parent, name);
    for (int number = 2; !made && made.error().kind == ErrorKind::Exists && number < 100; ++number)
        made = partsong::addCode(m_context.project, parent, tr("New code %1").arg(number));
    if (!m_context.notices.report(made))
        return;
    m_filter->clear();
    setCurrent(*made);
    m_tree->setFocus();
    m_tree->edit(m_tree->currentIndex());
}

void CodesPanel::renameCurrent()
{
    if (!m_tree->currentIndex().isValid())
        return;
    m_tree->setFocus();
    m_tree->edit(m_tree->currentIndex());
}

void CodesPanel::choose(const QString &question, const QString &none,
                        const std::function<void(Id<Code>, Id<Code>)> &chosen)
{
    const Id<Code> from = current();
    const auto code = m_context.project.find(from);
    if (!code)
        return;
    const QRect place = m_tree->visualRect(m_tree->currentIndex());
    m_picker->setQuestion(question.arg(code->name));
    m_picker->setNone(none);
    m_picker->open(
        m_tree->viewport(), place.bottomLeft(), [chosen, from](Id<Code> other) { chosen(from, other); }, {},
        from);
}

void CodesPanel::chooseMerge()
{
    choose(tr("Which code does “%1” become part of?"), {},
           [this](Id<Code> from, Id<Code> into) { merge(from, into); });
}

// What dragging does, for hands that do not drag.
void CodesPanel::chooseParent()
{
    choose(tr("Which code does “%1” go under?"), tr("None: it stands by itself"),
           [this](Id<Code> code, Id<Code> parent) {
               if (m_context.notices.report(moveCode(m_context.project, code, parent)))
                   setCurrent(code);
               m_tree->setFocus();
           });
}

// Those among their siblings that are selected move together; codes elsewhere stay where they are.
void CodesPanel::moveSelected(Move move)
{
    const QModelIndex at = m_model->indexOf(current());
    if (!at.isValid())
        return;
    const QModelIndex parent = at.parent();
    const std::vector<Id<Code>> chosen = selected();
    std::vector<Id<Code>> moved;
    std::vector<Id<Code>> stay;
    size_t before = 0; // of those that stay, how many stand before the first that moves
    size_t beforeLast = 0; // before the last
    for (int i = 0; i < m_model->rowCount(parent); ++i) {
        const Id<Code> code = m_model->codeAt(m_model->index(i, 0, parent));
        if (!std::ranges::contains(chosen, code)) {
            stay.push_back(code);
            continue;
        }
        before = moved.empty() ? stay.size() : before;
        beforeLast = stay.size();
        moved.push_back(code);
    }
    Id<Code> target = m_model->codeAt(parent);
    int place = move == Move::Up ? int(before) - 1 : int(beforeLast) + 1;
    if (move == Move::In) {
        if (before == 0)
            return; // nothing stands above to go under
        target = stay[before - 1];
        place = -1;
    } else if (move == Move::Out) {
        if (!parent.isValid())
            return;
        target = m_model->codeAt(parent.parent());
        place = parent.row() + 1;
    } else if (place < 0 || place > int(stay.size())) {
        return; // it is the first, or the last
    }
    const Id<Code> kept = current();
    if (m_context.notices.report(moveCodes(m_context.project, moved, target, place)))
        setCurrent(kept);
    m_tree->scrollTo(m_tree->currentIndex());
}

void CodesPanel::toggleKey(int digit)
{
    const auto code = m_context.project.find(current());
    if (!code)
        return;
    const bool there = favouriteCode(m_context.project, digit) == code->id;
    if (!m_context.notices.report(setFavouriteCode(m_context.project, digit, there ? Id<Code>() : code->id)))
        return;
    m_context.notices.say(
        there ? tr("Key %1 is free now.").arg(digit)
              : tr("Key %1 codes the selected words with “%2” now.").arg(digit).arg(code->name));
}

// The colours open beside the card's own sign of the colour, so that has to be in sight.
void CodesPanel::chooseColour()
{
    m_cardScroll->ensureVisible(0, 0);
    m_card->chooseColour();
}

// It may be asked for from a dialog that is open.
QWidget *CodesPanel::dialogParent()
{
    QWidget *dialog = QApplication::activeModalWidget();
    return dialog ? dialog : this;
}

void CodesPanel::merge(Id<Code> from, Id<Code> into)
{
    const auto gone = m_context.project.find(from);
    const auto kept = m_context.project.find(into);
    if (!m_context.notices.report(gone) || !m_context.notices.report(kept))
        return;
    const QModelIndex goes = m_model->indexOf(from);
    const QModelIndex stays = m_model->indexOf(into);
    CodesToMerge codes{gone->name, goes.data(CodeTreeModel::OwnRole).toInt(),  m_model->rowCount(goes),
                       kept->name, stays.data(CodeTreeModel::OwnRole).toInt(), 0};
    for (const Coding &coding : m_context.project.where<Coding>("code", from))
        codes.comments += coding.comment.isEmpty() ? 0 : 1;
    const auto comments = MergeCodesDialog::ask(codes, dialogParent());
    if (!comments || !m_context.notices.report(mergeCodes(m_context.project, from, into, *comments)))
        return;
    setCurrent(into);
    offerUndo(m_context, tr("“%1” is part of “%2” now.").arg(gone->name, kept->name));
}

void CodesPanel::removeCurrent()
{
    const std::vector<Id<Code>> codes = selected();
    const auto gone = codes.empty() ? std::unexpected(Error()) : m_context.project.find(codes.front());
    if (!gone)
        return;
    const auto removed = removeCodes(m_context.project, codes);
    if (!m_context.notices.report(removed))
        return;
    QString words = codes.size() == 1 ? tr("“%1” was removed").arg(gone->name)
                                      : tr("“%1” and others were removed").arg(gone->name);
    if (codes.size() == 1 && removed->codes > 1)
        words += tr(" with %n code(s) under it", nullptr, removed->codes - 1);
    words +=
        removed->codings > 0 ? tr("; %n passage(s) lost this coding.", nullptr, removed->codings) : u"."_s;
    offerUndo(m_context, words);
}

} // namespace partsong
