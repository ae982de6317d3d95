// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sourcepanel.h"

#include "core/sources/sources.h"
#include "core/sources/turnqueries.h"
#include "core/store/project.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/notices.h"
#include "ui/sources/attributeform.h"
#include "ui/sources/interviewform.h"
#include "ui/sources/participantpicker.h"
#include "ui/sources/sourcetablemodel.h"
#include "ui/sources/speakercard.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/wordsedit.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
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
    m_speakerRows = column(m_speakers, 0, 4);
    m_interview = new InterviewForm(m_context);
    m_attributes = new AttributeForm(m_context);
    layout->addWidget(m_facts);
    addFormRow(layout, tr("Name"), m_name);
    addFormRow(layout, tr("Folder"), m_folder);
    addFormRow(layout, tr("Whose words these are"), m_participant);
    layout->addWidget(m_speakers);
    layout->addWidget(m_interview);
    layout->addWidget(m_attributes);
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
    m_interview->commitPending();
    m_attributes->commitPending();
    for (SpeakerCard *card : m_cards)
        card->commitPending();
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
    if (!m_folder->hasFocus())
        m_folder->setCursorPosition(0);
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
    // An answer to a survey came by itself.
    m_interview->setVisible(row.source.kind != SourceKind::Survey);
    m_interview->show(m_source);
    m_attributes->show(m_source);
}

// The cards of speakers who are still there stay, so that what is being typed in one is not lost.
void SourcePanel::fillSpeakers()
{
    const auto rows = speakerRows(m_context.project, m_source);
    m_speakers->setVisible(!rows.empty());
    const bool same = std::ranges::equal(
        rows, m_cards, {}, [](const SpeakerRow &row) { return row.speaker.id; }, &SpeakerCard::speaker);
    if (!same) {
        emptyLayout(m_speakerRows);
        m_cards.clear();
        auto *header = new SectionHeader(tr("Who speaks"));
        auto *turns = iconButton(u"dialog-messages"_s, tr("Put turns right…"));
        connect(turns, &QToolButton::clicked, this, [this] {
            if (QAction *action = m_context.actions.action(u"sources.turns"_s))
                action->trigger();
        });
        header->addAction(turns);
        m_speakerRows->addWidget(header);
        for (size_t i = 0; i < rows.size(); ++i) {
            m_cards.push_back(new SpeakerCard(m_context, *m_picker));
            m_speakerRows->addWidget(m_cards.back());
        }
    }
    for (size_t i = 0; i < rows.size(); ++i)
        m_cards[i]->show(rows[i]);
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
