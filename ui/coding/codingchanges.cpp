// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/codingchanges.h"

#include "core/coding/code.h"
#include "core/coding/codings.h"
#include "core/coding/newcode.h"
#include "core/sources/readmarks.h"
#include "core/store/project.h"
#include "ui/coding/codepicker.h"
#include "ui/coding/codingdialog.h"
#include "ui/coding/wordsstandin.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/takingback.h"
#include "ui/widgets/typetofind.h"

#include <QAccessible>

namespace partsong {

using namespace Qt::StringLiterals;

CodingChanges::CodingChanges(StudyContext &context, TranscriptView *view, CodePicker *picker)
    : QObject(view), m_context(context), m_view(view), m_picker(picker), m_which(new TypeToFind({}, view))
{
    connect(m_which, &TypeToFind::chosen, this, [this](const QString &id) {
        const auto one = Uuid::fromText(id);
        m_chosen(one ? Codings{Id<Coding>(*one)} : m_offered);
    });
    connect(m_view, &TranscriptView::crowdChosen, this, [this](const Codings &codings) {
        askWhich(tr("Which of these codings?"), codings, {}, [this](const Codings &chosen) {
            if (const auto shown = m_view->shown(chosen.front()))
                m_view->reveal(shown->coding.anchor.range);
            choose(chosen.front());
            m_view->setFocus();
        });
    });
    connect(m_view, &TranscriptView::codingChosen, this, &CodingChanges::choose);
    connect(m_view, &TranscriptView::codingResized, this, &CodingChanges::resize);
}

bool CodingChanges::canChange() const
{
    return !m_context.project.readOnly() && !m_view->typing() && !codingsAtHand().empty();
}

void CodingChanges::choose(Id<Coding> coding)
{
    m_view->setSelectedCoding(coding);
    if (!coding.null())
        m_context.navigator.select(subjectId(coding));
}

std::vector<Id<Coding>> CodingChanges::codingsAtHand() const
{
    const auto chosen = m_view->shown(m_view->selectedCoding());
    if (chosen && chosen->coding.anchor.region())
        return {chosen->coding.id};
    if (chosen && chosen->coding.anchor.range.touches(m_view->selection()))
        return {chosen->coding.id};
    return allAtHand();
}

std::vector<Id<Coding>> CodingChanges::allAtHand() const
{
    const TextRange selection = m_view->selection();
    if (!selection.empty())
        return m_view->codingsIn(selection);
    const auto here = m_view->codingsAt(selection.start);
    return here.empty() && selection.start > 0 ? m_view->codingsAt(selection.start - 1) : here;
}

void CodingChanges::askWhich(const QString &question, const Codings &codings, const QString &all,
                             const std::function<void(Codings)> &chosen)
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
    if (!all.isEmpty())
        items.push_back({.id = u"all"_s, .text = all});
    m_offered = codings;
    m_chosen = chosen;
    m_which->setPlaceholder(question);
    m_which->setItems(std::move(items));
    m_which->open(m_view->popupOver(), m_view->popupBeside());
}

void CodingChanges::uncode()
{
    const Codings codings = codingsAtHand();
    if (codings.size() == 1)
        remove(codings);
    else if (!codings.empty())
        askWhich(tr("Which coding comes off?"), codings, tr("All %n of them", nullptr, int(codings.size())),
                 [this](const Codings &chosen) { remove(chosen); });
}

void CodingChanges::uncodeAll()
{
    if (const Codings codings = allAtHand(); !codings.empty())
        remove(codings);
}

void CodingChanges::remove(const Codings &codings)
{
    const auto shown = m_view->shown(codings.front());
    const auto code = shown ? m_context.project.find(shown->coding.code) : std::unexpected(Error());
    if (!m_context.notices.report(removeCodings(m_context.project, codings)))
        return;
    m_view->setSelectedCoding({});
    m_view->takeFocus();
    if (codings.size() > 1)
        offerUndo(m_context, tr("%n coding(s) were taken off these words.", nullptr, int(codings.size())));
    else if (code)
        offerUndo(m_context,
                  shown->coding.anchor.region() ? tr("“%1” was taken off this rectangle.").arg(code->name)
                                                : tr("“%1” was taken off these words.").arg(code->name));
}

void CodingChanges::recode()
{
    const Codings codings = codingsAtHand();
    if (codings.size() == 1)
        recodeTo(codings);
    else if (!codings.empty())
        askWhich(tr("Which coding gets another code?"), codings,
                 tr("All %n of them", nullptr, int(codings.size())),
                 [this](const Codings &chosen) { recodeTo(chosen); });
}

void CodingChanges::recodeTo(const Codings &codings)
{
    m_picker->setQuestion(codings.size() == 1 ? tr("Which code instead?")
                                              : tr("Which code instead of all these?"));
    const auto recoded = [this](Id<Code> code) {
        m_picker->used(code);
        m_view->takeFocus();
    };
    m_picker->open(
        m_view->popupOver(), m_view->popupBeside(),
        [this, codings, recoded](Id<Code> code) {
            if (m_context.notices.report(partsong::recode(m_context.project, codings, code)))
                recoded(code);
        },
        [this, codings, recoded](const QString &path) {
            const auto made = recodeToNewCode(m_context.project, codings, path);
            if (m_context.notices.report(made))
                recoded(*made);
        });
}

void CodingChanges::edit()
{
    const Codings codings = codingsAtHand();
    if (codings.size() == 1)
        editOne(codings.front());
    else if (!codings.empty())
        askWhich(tr("Which coding do you want to say something about?"), codings, {},
                 [this](const Codings &chosen) { editOne(chosen.front()); });
}

void CodingChanges::editOne(Id<Coding> coding)
{
    const auto shown = m_view->shown(coding);
    if (!shown)
        return;
    choose(coding);
    const auto fields = CodingDialog::ask(m_context.project, shown->coding, m_view);
    if (fields)
        m_context.notices.report(setCoding(m_context.project, coding, *fields));
    m_view->takeFocus();
}

void CodingChanges::moveEdge(TranscriptView::Edge edge, int step)
{
    const Codings codings = codingsAtHand();
    if (codings.empty())
        return;
    if (const auto range = m_view->withEdgeMoved(codings.front(), edge, step))
        resize(codings.front(), *range);
}

void CodingChanges::resize(Id<Coding> coding, const TextRange &range)
{
    const auto kept = resizeCoding(m_context.project, coding, range);
    if (!m_context.notices.report(kept))
        return;
    // The caret goes along, so that the coding stays the one at hand.
    if (!range.touches(m_view->selection()))
        m_view->select({range.start, range.start});
    choose(*kept);
}

void CodingChanges::step(int step)
{
    const Id<Coding> next = m_view->codingBeyond(step);
    const auto shown = m_view->shown(next);
    if (!shown)
        return m_context.notices.say(step > 0 ? tr("No coded passage comes after this.")
                                              : tr("No coded passage comes before this."));
    if (!shown->coding.anchor.region())
        m_view->reveal(shown->coding.anchor.range);
    if (m_view->standIn())
        m_view->standIn()->reveal(shown->coding);
    choose(next);
    if (QAccessible::isActive()) {
        QAccessibleAnnouncementEvent news(m_view, m_view->spoken(next));
        QAccessible::updateAccessibility(&news);
    }
}

void CodingChanges::stepUncoded(int step)
{
    const auto gap = m_view->uncodedBeyond(step);
    if (!gap)
        return m_context.notices.say(step > 0 ? tr("All words from here to the end are coded.")
                                              : tr("All words before this are coded."));
    m_view->reveal(*gap);
    m_view->select(*gap);
}

void CodingChanges::markRead()
{
    const int caret = m_view->selection().end;
    const bool again = m_view->readTo() == caret;
    m_context.notices.report(setReadTo(m_context.project, m_view->text(), again ? 0 : caret));
}

void CodingChanges::goToReadMark()
{
    if (m_view->readTo() == 0)
        return m_context.notices.say(tr("You have not marked how far you have read this."));
    m_view->reveal({m_view->readTo(), m_view->readTo()});
}

bool CodingChanges::joins() const
{
    return m_context.project.study().unionCodings;
}

void CodingChanges::setJoins(bool on)
{
    if (!m_context.notices.report(setUnionCodings(m_context.project, on)))
        return;
    m_context.notices.say(
        on ? tr("From now on, passages that meet and have the same code and coder become one.")
           : tr("From now on, passages that meet stay apart, each with its own coding."));
}

} // namespace partsong
