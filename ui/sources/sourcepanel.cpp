// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sourcepanel.h"

#include "core/sources/sources.h"
#include "core/sources/turnqueries.h"
#include "core/store/project.h"
#include "ui/shell/notices.h"
#include "ui/sources/participantpicker.h"
#include "ui/sources/sourcetablemodel.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/wordsedit.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

void emptyLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

SourcePanel::SourcePanel(StudyContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_picker(new ParticipantPicker(context.project, this)),
      m_body(buildBody()), m_scroll(new QScrollArea),
      m_nothing(quietLabel(tr("Choose a source to see what it holds and who speaks in it.")))
{
    auto *layout = column(this, 0, 0);
    m_scroll->setWidget(m_body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setAlignment(Qt::AlignTop);
    m_nothing->setContentsMargins(space(3), space(3), space(3), space(3));
    layout->addWidget(m_nothing);
    layout->addWidget(m_scroll, 1);
    connect(&context.project, &Project::changed, this, &SourcePanel::follow);
    fill();
}

QWidget *SourcePanel::buildBody()
{
    auto *body = new QWidget;
    auto *layout = column(body, 3, 3);
    m_name = new WordsLine(tr("Name of the source"));
    m_folder = new WordsLine(tr("Folder"));
    m_participant = new QPushButton;
    m_facts = quietLabel({});
    m_speakers = new QWidget;
    m_speakerRows = column(m_speakers, 0, 1);
    layout->addWidget(m_facts);
    addFormRow(layout, tr("Name"), m_name);
    addFormRow(layout, tr("Folder"), m_folder);
    addFormRow(layout, tr("Whose words these are"), m_participant);
    layout->addWidget(m_speakers);
    layout->addStretch(1);
    const bool writable = !m_context.project.readOnly();
    m_name->setReadOnly(!writable);
    m_folder->setReadOnly(!writable);
    m_participant->setEnabled(writable);
    connect(m_name, &WordsLine::edited, this, [this](const QString &name) {
        if (!m_context.notices.report(renameSource(m_context.project, m_source, name)))
            fill();
    });
    connect(m_folder, &WordsLine::edited, this, [this](const QString &folder) {
        m_context.notices.report(setFolder(m_context.project, {m_source}, folder));
    });
    connect(m_participant, &QPushButton::clicked, this, [this] {
        m_picker->open(m_participant, {0, m_participant->height()}, [this](const ParticipantDraft &draft) {
            m_context.notices.report(setSourceParticipant(m_context.project, {m_source}, draft));
        });
    });
    return body;
}

void SourcePanel::show(Id<Source> source)
{
    if (source == m_source)
        return;
    commitPending();
    m_source = source;
    fill();
}

void SourcePanel::commitPending()
{
    if (m_source.null())
        return;
    m_name->commit();
    m_folder->commit();
}

void SourcePanel::fill()
{
    const auto rows = sourceRows(m_context.project, m_source);
    const bool any = !m_source.null() && !rows.empty();
    m_scroll->setVisible(any);
    m_nothing->setVisible(!any);
    if (!any)
        return;
    const SourceRow &row = rows.front();
    const auto participant = m_context.project.find(row.source.participant);
    m_name->setWords(row.source.name);
    m_name->setCursorPosition(0);
    m_folder->setWords(row.source.folder);
    m_participant->setText(participant ? participant->name : tr("Choose…"));
    QStringList facts{sourceKindText(row), tr("%Ln character(s)", nullptr, row.characters)};
    if (row.source.pages > 0)
        facts << tr("%Ln page(s)", nullptr, row.source.pages);
    if (row.turns > 0)
        facts << tr("%Ln turn(s)", nullptr, row.turns);
    facts << tr("%Ln coded passage(s)", nullptr, row.codings);
    if (!row.source.encoding.isEmpty())
        facts << row.source.encoding;
    m_facts->setText(facts.join(u" · "_s));
    fillSpeakers();
}

QPushButton *SourcePanel::speakerButton(const QString &speaker, const QString &participant)
{
    auto *button = new QPushButton(participant.isEmpty() ? tr("Choose…") : participant);
    button->setAccessibleName(tr("Participant who speaks as %1").arg(speaker));
    button->setEnabled(!m_context.project.readOnly());
    return button;
}

void SourcePanel::fillSpeakers()
{
    emptyLayout(m_speakerRows);
    const std::vector<Speaker> speakers = m_context.project.where<Speaker>("source", m_source);
    m_speakers->setVisible(!speakers.empty());
    for (const Speaker &speaker : speakers) {
        const auto participant = m_context.project.find(speaker.participant);
        auto *caption = wordsLabel(tr("“%1” is").arg(speaker.name));
        auto *button = speakerButton(speaker.name, participant ? participant->name : QString());
        m_speakerRows->addWidget(caption);
        m_speakerRows->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, button, id = speaker.id] {
            m_picker->open(button, {0, button->height()}, [this, id](const ParticipantDraft &draft) {
                m_context.notices.report(setSpeakerParticipant(m_context.project, id, draft));
            });
        });
    }
}

void SourcePanel::follow()
{
    if (m_source.null())
        return;
    if (!m_context.project.find(m_source))
        m_source = {};
    fill();
}

// Most of the height of its dock area.
QSize SourcePanel::sizeHint() const
{
    return {QWidget::sizeHint().width(), scaled(700)};
}

} // namespace partsong
