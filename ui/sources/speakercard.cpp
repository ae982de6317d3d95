// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/speakercard.h"

#include "core/sources/participant.h"
#include "core/sources/sources.h"
#include "ui/shell/notices.h"
#include "ui/shell/takingback.h"
#include "ui/sources/participantpicker.h"
#include "ui/widgets/colourbutton.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/wordsedit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

SpeakerCard::SpeakerCard(StudyContext &context, ParticipantPicker &picker, QWidget *parent)
    : QWidget(parent), m_context(context), m_picker(picker), m_colour(new ColourButton(QColor())),
      m_name(new WordsLine(tr("Name of the speaker"))),
      m_merge(iconButton(u"merge"_s, tr("Merge into another speaker"))), m_participant(new QPushButton),
      m_interviewer(new QCheckBox(tr("Interviewer"))), m_facts(quietLabel({}))
{
    auto *layout = column(this, 0, 1);
    auto *top = row(nullptr, 0, 1);
    top->addWidget(m_colour);
    top->addWidget(m_name, 1);
    top->addWidget(m_merge);
    layout->addLayout(top);
    layout->addWidget(m_facts);
    layout->addWidget(m_participant);
    layout->addWidget(m_interviewer);
    m_interviewer->setToolTip(tr("Asks; what is said is nobody's data"));
    const bool writable = !context.project.readOnly();
    m_name->setReadOnly(!writable);
    for (QWidget *part : {static_cast<QWidget *>(m_colour), static_cast<QWidget *>(m_merge),
                          static_cast<QWidget *>(m_participant), static_cast<QWidget *>(m_interviewer)})
        part->setEnabled(writable);
    connect(m_name, &WordsLine::edited, this, &SpeakerCard::rename);
    connect(m_participant, &QPushButton::clicked, this, &SpeakerCard::assign);
    connect(m_colour, &ColourButton::picked, this, &SpeakerCard::setLook);
    connect(m_interviewer, &QCheckBox::clicked, this, &SpeakerCard::setInterviewer);
    connect(m_merge, &QToolButton::clicked, this, &SpeakerCard::mergeMenu);
}

void SpeakerCard::show(const SpeakerRow &row)
{
    m_row = row;
    const Speaker &speaker = row.speaker;
    const auto participant = m_context.project.find(speaker.participant);
    m_name->setWords(speaker.name);
    if (!m_name->hasFocus())
        m_name->setCursorPosition(0); // a long name is seen from its beginning
    m_colour->setColour(QColor::fromString(speaker.colour));
    m_colour->setAccessibleName(tr("Colour of %1").arg(speaker.name));
    m_colour->setToolTip(m_colour->accessibleName());
    m_participant->setText(participant ? tr("Is %1").arg(participant->name) : tr("Who is this?"));
    m_participant->setAccessibleName(tr("Participant who speaks as %1").arg(speaker.name));
    m_interviewer->setChecked(speaker.interviewer);
    m_facts->setText(tr("%Ln turn(s)", nullptr, row.turns) + u" · "_s
                     + tr("%Ln word(s)", nullptr, row.words));
}

void SpeakerCard::commitPending()
{
    m_name->commit();
}

void SpeakerCard::rename(const QString &name)
{
    if (!m_context.notices.report(renameSpeaker(m_context.project, m_row.speaker.id, name)))
        m_name->setWords(m_row.speaker.name);
}

void SpeakerCard::assign()
{
    m_picker.open(m_participant, {0, m_participant->height()},
                  [this, id = m_row.speaker.id](const ParticipantDraft &draft) {
                      m_context.notices.report(setSpeakerParticipant(m_context.project, id, draft));
                  });
}

void SpeakerCard::setLook()
{
    const QColor colour = m_colour->colour();
    m_context.notices.report(
        setSpeakerLook(m_context.project, m_row.speaker.id,
                       {colour.isValid() ? colour.name().toUpper() : QString(), m_interviewer->isChecked()}));
}

// Who asks in one interview has most often asked in others. "Speaker 1" need not be the same everywhere, so
// the others wait for a second click.
void SpeakerCard::setInterviewer()
{
    const bool asks = m_interviewer->isChecked();
    const Id<Speaker> speaker = m_row.speaker.id;
    Project &project = m_context.project;
    if (!m_context.notices.report(partsong::setInterviewer(project, {speaker}, asks)))
        return;
    const std::vector<Id<Speaker>> others = namesakesOtherwise(project, speaker);
    if (others.empty())
        return;
    const QString name = m_row.speaker.name;
    const int count = int(others.size());
    Notice notice{
        Notice::Kind::Info, tr("“%1” also speaks in %n other source(s).", nullptr, count).arg(name),
        asks ? tr("Interviewer there too") : tr("Not there either"),
        [&context = m_context, others, asks, name, count] {
            if (context.notices.report(partsong::setInterviewer(context.project, others, asks)))
                offerUndo(context,
                          asks
                              ? tr("“%1” is the interviewer in %n more source(s).", nullptr, count).arg(name)
                              : tr("“%1” is no interviewer in %n more source(s).", nullptr, count).arg(name));
        }};
    notice.still = [&project, speaker, others] { return namesakesOtherwise(project, speaker) == others; };
    m_context.notices.post(notice);
}

void SpeakerCard::mergeMenu()
{
    QMenu menu(this);
    for (const SpeakerRow &other : speakerRows(m_context.project, m_row.speaker.source)) {
        if (other.speaker.id == m_row.speaker.id)
            continue;
        menu.addAction(tr("It is the same as “%1”").arg(other.speaker.name), this,
                       [this, into = other.speaker, from = m_row.speaker] {
                           if (m_context.notices.report(mergeSpeakers(m_context.project, from.id, into.id)))
                               offerUndo(m_context,
                                         tr("“%1” and “%2” are one now.").arg(from.name, into.name));
                       });
    }
    if (menu.isEmpty())
        menu.addAction(tr("Nobody else speaks here"))->setEnabled(false);
    menu.exec(m_merge->mapToGlobal(QPoint(0, m_merge->height())));
}

} // namespace partsong
