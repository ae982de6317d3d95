// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace partsong {

class PlannedCodingsModel;

// The passages of a PlannedCodingsModel, a line each; Space ticks what is selected.
class PlannedCodingsList : public QListView {
    Q_OBJECT
public:
    explicit PlannedCodingsList(PlannedCodingsModel *model, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    PlannedCodingsModel *m_planned;
};

} // namespace partsong
