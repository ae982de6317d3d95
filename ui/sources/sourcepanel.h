// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/source.h"
#include "ui/shell/studycontext.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace partsong {

class AttributeForm;
class InterviewForm;
class ParticipantPicker;
class SpeakerCard;
class WordsLine;

// One source in full: its name, folder and participant, how it came about, and who speaks in it.
class SourcePanel : public QWidget {
    Q_OBJECT
public:
    explicit SourcePanel(StudyContext &context, QWidget *parent = nullptr);

    // Null: nothing is shown.
    void show(Id<Source> source);
    using QWidget::show;
    void commitPending();
    QSize sizeHint() const override;

private:
    QWidget *buildBody();
    void follow();
    void fill();
    void fillSpeakers();

    StudyContext &m_context;
    Id<Source> m_source;
    ParticipantPicker *m_picker;
    QWidget *m_body;
    QScrollArea *m_scroll;
    QLabel *m_nothing;
    WordsLine *m_name;
    WordsLine *m_folder;
    QPushButton *m_participant;
    QLabel *m_facts;
    QWidget *m_speakers;
    QVBoxLayout *m_speakerRows;
    std::vector<SpeakerCard *> m_cards;
    InterviewForm *m_interview;
    AttributeForm *m_attributes;
};

} // namespace partsong
