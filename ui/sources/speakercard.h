// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/speakers.h"
#include "ui/shell/studycontext.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace partsong {

class ColourButton;
class ParticipantPicker;
class WordsLine;

// One who speaks in a source: the name, once for all its turns, who that is, the colour, whether it is the
// interviewer; and merging with another name of the same voice.
class SpeakerCard : public QWidget {
    Q_OBJECT
public:
    SpeakerCard(StudyContext &context, ParticipantPicker &picker, QWidget *parent = nullptr);

    void show(const SpeakerRow &row);
    using QWidget::show;
    Id<Speaker> speaker() const { return m_row.speaker.id; }
    void commitPending();

private:
    void rename(const QString &name);
    void assign();
    void setLook();
    void setInterviewer();
    void mergeMenu();

    StudyContext &m_context;
    ParticipantPicker &m_picker;
    SpeakerRow m_row;
    ColourButton *m_colour;
    WordsLine *m_name;
    QToolButton *m_merge;
    QPushButton *m_participant;
    QCheckBox *m_interviewer;
    QLabel *m_facts;
};

} // namespace partsong
