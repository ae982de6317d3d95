// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/source.h"
#include "ui/shell/workspace.h"

class QListView;
class QStackedWidget;
class QTimer;

namespace partsong {

class CodesPanel;
class CodingGestures;
class CorrectionMode;
class ElidedLabel;
class EmptyState;
class ExtractsPanel;
class FilterBox;
class CodingTeam;
class FindBar;
class MarginChoice;
class SpeakerChoice;
class TurnGestures;
class ShownBar;
class PagePane;
struct PagePlace;
class SourceChoiceModel;
class TranscriptView;

// Where words are read and coded: sources and codebook at the left, the words in the middle, extracts at the
// right.
class CodingWorkspace : public Workspace {
    Q_OBJECT
public:
    explicit CodingWorkspace(StudyContext &context, QWidget *parent = nullptr);
    ~CodingWorkspace() override;

    void buildActions() override;
    QWidget *buildToolRow() override;
    std::vector<Panel> buildPanels() override;
    void showFirst() override;
    bool showSubject(SubjectId subject, std::optional<TextRange> range) override;
    QWidget *focusFirst() override;
    void commitPending() override;

    bool showSource(Id<Source> source);
    Id<Source> source() const { return m_source; }
    TranscriptView *view() const { return m_view; }
    CodingGestures *gestures() const { return m_gestures; }
    MarginChoice *margin() const { return m_margin; }
    CodingTeam *team() const { return m_team; }
    SpeakerChoice *speakers() const { return m_speakers; }
    FindBar *findBar() const { return m_find; }
    CorrectionMode *correction() const { return m_correction; }
    CodesPanel *codes() const { return m_codes; }
    ExtractsPanel *extracts() const { return m_extracts; }
    PagePane *pages() const { return m_pagePane; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildSources();
    QWidget *buildReading();
    QWidget *buildShowButton();
    void follow(SubjectId selected);
    void showMenu(const QPoint &place);
    void updatePages();
    void showPages(Id<Source> source, Id<Text> text, const PagePlace &place);
    void uncoverWords(bool uncover);
    void arrangeReading();
    void refreshActions();
    void goToImport();
    void connectChoices();
    // Where the person is in the text in sight is kept for the next time: when one leaves, and after staying
    // a while, in case the machine goes off.
    void keepPlace();

    SourceChoiceModel *m_sources;
    QListView *m_sourceList = nullptr;
    TranscriptView *m_view;
    CodingGestures *m_gestures;
    ShownBar *m_shown;
    MarginChoice *m_margin;
    CodingTeam *m_team;
    SpeakerChoice *m_speakers;
    TurnGestures *m_turns;
    FindBar *m_find;
    CorrectionMode *m_correction;
    CodesPanel *m_codes;
    ExtractsPanel *m_extracts;
    QStackedWidget *m_pages;
    QWidget *m_reading = nullptr;
    EmptyState *m_empty;
    PagePane *m_pagePane;
    ElidedLabel *m_title = nullptr;
    QTimer *m_refresh;
    QTimer *m_stay;
    bool m_wasSelected = false;
    Id<Source> m_source;
};

} // namespace partsong
