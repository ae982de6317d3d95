// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/correctionmode.h"

#include "core/coding/correctionqueries.h"
#include "core/coding/correcttext.h"
#include "core/sources/turnqueries.h"
#include "core/store/project.h"
#include "ui/coding/correctedwindow.h"
#include "ui/coding/transcriptview.h"
#include "ui/shell/acting.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/notices.h"
#include "ui/shell/takingback.h"

#include <QAction>
#include <QCoreApplication>
#include <QPointer>
#include <QScopedValueRollback>
#include <QThreadPool>
#include <QTimer>

#include <future>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int Pause = 1000; // ms without a key until what was typed is written
// Somebody who has taken out all the words of a coding is likely to put others there.
constexpr int LongPause = 4000;
// How long a person waits for a correction to be on the disk: as they type, and as they go elsewhere. An
// import may hold the study for minutes.
constexpr std::chrono::milliseconds Shortly{200};
constexpr std::chrono::milliseconds AWhile{3000};

} // namespace

// A correction that is being written, and what became of it.
struct CorrectionMode::Writing {
    std::promise<Result<CorrectionReport>> done;
    std::future<Result<CorrectionReport>> result = done.get_future();
};

CorrectionMode::CorrectionMode(StudyContext &context, TranscriptView *view)
    : QObject(view), m_context(context), m_view(view), m_clock(new QTimer(this)),
      m_writer(std::make_unique<QThreadPool>())
{
    m_writer->setMaxThreadCount(1);
    m_clock->setSingleShot(true);
    connect(m_clock, &QTimer::timeout, this, &CorrectionMode::write);
    connect(view, &TranscriptView::selectionChanged, this, &CorrectionMode::caretMoved);
    connect(view, &TranscriptView::draftLost, this, &CorrectionMode::loseDraft);
}

CorrectionMode::~CorrectionMode()
{
    m_writer->waitForDone();
}

void CorrectionMode::addActions(QWidget *owner)
{
    m_context.actions.add(owner,
                          {.id = u"coding.correct"_s,
                           .text = tr("Correct the &Text"),
                           .run = [this] { m_active ? void(finish()) : begin(); },
                           .shortcuts = {QKeySequence(Qt::Key_F2)},
                           .menu = MenuPlace::Workspace,
                           .group = 5,
                           .iconName = u"document-edit"_s,
                           .keywords = tr("edit transcript type mistakes change words"),
                           .tip = tr("Corrects the words; codings move along (F2)"),
                           .enabled = [this] { return m_active || canBegin(); },
                           .checked = [this] { return m_active; }});
    m_context.actions.add(owner,
                          {.id = u"coding.correctCancel"_s,
                           .text = tr("Take All Corrections &Back"),
                           .run = [this] { cancel(); },
                           .menu = MenuPlace::Workspace,
                           .group = 5,
                           .iconName = u"dialog-cancel"_s,
                           .keywords = tr("cancel drop edit transcript"),
                           .tip = tr("Drops all corrections since correcting began"),
                           .enabled = [this] { return m_active; }});
    m_context.actions.add(owner,
                          {.id = u"coding.corrected"_s,
                           .text = tr("Corrected &Passages…"),
                           .run = [this] { showCorrected(); },
                           .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_F2)},
                           .menu = MenuPlace::Workspace,
                           .group = 5,
                           .iconName = u"view-list-text"_s,
                           .keywords = tr("orphan lost words changed before after seen put back"),
                           .tip = tr("Coded passages whose words were corrected or removed"),
                           .enabled = [this] { return !m_view->text().null(); }});
}

void CorrectionMode::setCovered(std::function<bool()> covered, std::function<void(bool)> uncover)
{
    m_covered = std::move(covered);
    m_uncover = std::move(uncover);
}

bool CorrectionMode::canBegin() const
{
    return !m_context.project.readOnly() && !m_view->text().null()
        && (!m_view->isHidden() || (m_covered && m_covered()));
}

void CorrectionMode::begin()
{
    if (m_active || !canBegin())
        return;
    if (Acting &acting = Acting::of(m_context); !acting.known())
        return acting.whenKnown([this] { begin(); });
    m_uncovered = m_view->isHidden();
    if (m_uncovered)
        m_uncover(true);
    m_active = true;
    m_orphaned = false;
    m_otherNames = m_view->scene().text().otherNames();
    m_steps.clear();
    m_view->setTyping(this);
    m_view->setFocus();
    m_context.actions.refresh();
    Q_EMIT activeChanged(true);
}

bool CorrectionMode::finish()
{
    if (!m_active)
        return true;
    if (!commit())
        return false;
    const bool lostWords = std::exchange(m_orphaned, false);
    end();
    if (lostWords)
        tellOrphans();
    else if (m_view->scene().text().otherNames() > m_otherNames)
        tellNames();
    return true;
}

// Somebody corrected what stands above a turn, and would wonder why it is not shown.
void CorrectionMode::tellNames()
{
    Notice notice{
        Notice::Kind::Info,
        tr("The transcript now names somebody otherwise than the speakers are called, and those names "
           "are shown."),
        tr("Change Who Says This…"), [self = QPointer(this)] {
            QAction *change = self ? self->m_context.actions.action(u"turns.speaker"_s) : nullptr;
            if (change)
                change->trigger();
        }};
    notice.still = [self = QPointer(this), before = m_otherNames] {
        return self && self->m_view->scene().text().otherNames() > before;
    };
    m_context.notices.post(notice);
}

void CorrectionMode::showCorrected()
{
    (new CorrectedWindow(m_context, m_view, m_view->codingAtHand()))->show();
}

// They have left the margin, and would not be missed there.
void CorrectionMode::tellOrphans()
{
    const int count = int(orphans(m_context.project, sourceIdOf(m_context.project, m_view->text())).size());
    if (count == 0)
        return;
    m_context.notices.offer(tr("%n coded passage(s) of this source lost all words.", nullptr, count),
                            tr("Put Back or Remove…"),
                            [self = QPointer(this)] { self ? self->showCorrected() : void(); });
}

void CorrectionMode::leave()
{
    if (m_active)
        end();
}

void CorrectionMode::end()
{
    m_clock->stop();
    m_composition.reset();
    m_active = false;
    m_view->setTyping(nullptr);
    tellPending();
    if (std::exchange(m_uncovered, false))
        m_uncover(false);
    m_context.actions.refresh();
    Q_EMIT activeChanged(false);
}

void CorrectionMode::cancel()
{
    if (!m_active)
        return;
    settleComposition();
    if (!finishWriting(AWhile))
        return m_context.notices.error(Project::beingWritten());
    m_view->dropDraft();
    m_view->takeDraftBack(); // what could not be written
    m_view->dropDraft();
    const std::vector<qint64> made = steps();
    end();
    if (made.empty())
        m_context.notices.say(tr("The text is as it was."));
    else
        takeBack(m_context, made);
}

// Latest first, as they are to be taken back.
std::vector<qint64> CorrectionMode::steps() const
{
    std::vector<qint64> standing;
    for (auto number = m_steps.rbegin(); number != m_steps.rend(); ++number) {
        const auto step = m_context.project.step(*number);
        if (step && step->standing())
            standing.push_back(*number);
    }
    return standing;
}

bool CorrectionMode::pending() const
{
    return m_active && (m_writing || m_view->handedOver() || !m_view->draft().empty());
}

bool CorrectionMode::commit()
{
    if (!m_active)
        return true;
    settleComposition();
    m_clock->stop();
    if (!finishWriting(AWhile)) {
        m_context.notices.error(Project::beingWritten());
        startClock();
        return false;
    }
    m_clock->stop();
    const bool written = (!m_view->handedOver() || writeNow(m_view->handed()))
        && (m_view->draft().empty() || writeNow(m_view->draft()));
    tellPending();
    return written;
}

// False, and said: the next key tries again, or who goes elsewhere.
bool CorrectionMode::writeNow(const TextDraft &draft)
{
    const auto done = correctText(m_context.project, m_view->text(), draft.range(), draft.inserted(),
                                  AtTurnEdges::GoOn, m_view->known().get());
    if (!m_context.notices.report(done))
        return false;
    noteStep(*done);
    return true;
}

void CorrectionMode::write()
{
    if (!m_active)
        return;
    settleComposition();
    m_clock->stop();
    if (m_view->draft().empty() && !m_view->handedOver())
        return tellPending();
    if (!finishWriting(Shortly)) // the one before, which has most often come back long ago
        return startClock();
    m_writing = std::make_shared<Writing>();
    m_writer->start([this, writing = m_writing, &project = m_context.project, text = m_view->text(),
                     known = m_view->known(),
                     draft = m_view->handedOver() ? m_view->handed() : m_view->handOver()] {
        writing->done.set_value(
            correctText(project, text, draft.range(), draft.inserted(), AtTurnEdges::GoOn, known.get()));
        const auto back = [this, writing] {
            if (writing == m_writing)
                finishWriting(AWhile); // it is there
        };
        QMetaObject::invokeMethod(this, back, Qt::QueuedConnection);
    });
    tellPending();
}

// Waits for what is being written, but no longer than that. What could not be is a draft again, or stays
// handed over where one types in another place by now: it is tried again before that. Where the text was
// corrected elsewhere meanwhile, the view has made it a draft already.
bool CorrectionMode::finishWriting(std::chrono::milliseconds patience)
{
    if (!m_writing)
        return true;
    if (m_writing->result.wait_for(patience) != std::future_status::ready)
        return false;
    const Result<CorrectionReport> done = std::exchange(m_writing, nullptr)->result.get();
    QCoreApplication::sendPostedEvents(&m_context.project, QEvent::MetaCall); // the study says what changed
    const bool told = !done && m_view->handedOver();
    if (done)
        noteStep(*done);
    else if (told)
        m_context.notices.report(done);
    if (!told || m_view->takesDraftBack())
        m_view->takeDraftBack();
    // What failed and was told is tried again by the next key, not every second by itself.
    if (!told && !m_view->draft().empty() && !m_clock->isActive())
        startClock();
    tellPending();
    return true;
}

void CorrectionMode::noteStep(const CorrectionReport &report)
{
    if (report.step != 0)
        m_steps.push_back(report.step);
    m_orphaned |= report.orphaned > 0;
}

// What was typed is written when the person goes on elsewhere.
void CorrectionMode::caretMoved()
{
    const TextDraft &draft = m_view->draft();
    if (m_active && !m_typing && !draft.empty() && !draft.touches(m_view->selectedUnits()))
        write();
}

void CorrectionMode::startClock()
{
    if (!m_composition)
        m_clock->start(m_view->scene().codings().withoutWords() > 0 ? LongPause : Pause);
}

void CorrectionMode::tellPending()
{
    if (std::exchange(m_pending, pending()) != pending())
        Q_EMIT pendingChanged(m_pending);
}

void CorrectionMode::loseDraft(const QString &words)
{
    m_clock->stop();
    m_composition.reset();
    tellPending();
    m_context.notices.warn(
        words.isEmpty() ? tr("These words were corrected elsewhere at the same time; that correction stands.")
                        : tr("These words were corrected elsewhere at the same time; that correction stands, "
                             "and what you "
                             "were typing is not in the text: “%1”")
                              .arg(words));
}

void CorrectionMode::replaceWords(const Utf16Range &units, const QString &words)
{
    // Never within a character.
    const TextPositions &positions = m_view->scene().text().positions();
    Utf16Range whole = positions.unitsOf(positions.rangeOf(units));
    if (whole.end < units.end)
        whole.end = positions.unitOf(positions.positionOf(units.end) + 1);
    if (whole.empty() && words.isEmpty())
        return;
    // Two places are never in one draft. What cannot be written comes back, unless that has begun.
    if (!m_view->draft().empty() && !m_view->draft().touches(whole))
        write();
    if (!m_view->draft().empty() && !m_view->draft().touches(whole))
        return m_context.notices.error(Project::beingWritten());
    const QScopedValueRollback typing(m_typing, true);
    m_view->replaceShown(whole, words);
    startClock();
    tellPending();
}

} // namespace partsong
